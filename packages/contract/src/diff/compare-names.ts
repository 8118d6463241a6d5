import { each } from "./both.js";
import { changeOf, type Change } from "./change.js";
import type { OperationPair } from "./compare-operations.js";
import { textAt, valueAt, type Endpoint } from "./endpoints.js";

/** What a call is named by: its route and, in a generated client, its operationId, SDK method and tag. */
export function compareNames({ before, after }: OperationPair): Change[] {
  const pair = { before, after };
  const ids = each(pair, ({ place }) => textAt(place, "operationId") ?? "nothing");
  const methods = each(pair, ({ place }) => textAt(place, "x-sdk-method") ?? "nothing");
  const resources = each(pair, ({ place }) => firstTag(place));
  const isMoved = before.key !== after.key;
  const isRenamed = !isMoved && before.path !== after.path;
  return [
    ...(isMoved ? [changed("operation-moved", "", { before: before.route, after: after.route })] : []),
    ...(isRenamed ? [changed("path-parameter-renamed", "the path ", { before: before.path, after: after.path })] : []),
    ...(ids.before === ids.after ? [] : [changed("operation-renamed", "the operationId ", ids)]),
    ...(methods.before === methods.after ? [] : [changed("method-renamed", "the SDK's method ", methods)]),
    ...(resources.before === resources.after ? [] : [changed("resource-renamed", "the SDK's resource ", resources)]),
  ];

  function changed(kind: Renaming, noun: string, names: { before: string; after: string }): Change {
    return changeOf(kind, `${noun}${names.before} is now ${names.after}`, before.name);
  }
}

type Renaming =
  "operation-moved" | "path-parameter-renamed" | "operation-renamed" | "method-renamed" | "resource-renamed";

function firstTag(place: Endpoint["place"]): string {
  const tags = valueAt(place, "tags");
  return Array.isArray(tags) && typeof tags[0] === "string" ? tags[0] : "nothing";
}
