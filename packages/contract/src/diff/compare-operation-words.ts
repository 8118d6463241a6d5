import { isObject, type Place } from "../document.js";
import { each, isSame } from "./both.js";
import { changeOf, type Change } from "./change.js";
import type { OperationPair } from "./compare-operations.js";
import { compareServers } from "./compare-servers.js";
import { valueAt } from "./endpoints.js";

/** What is left of an operation: its servers, its callbacks, and its words. */
export function compareOperationWords({ before, after }: OperationPair): Change[] {
  const { name } = before;
  const places = { before: before.place, after: after.place };
  const of = (key: string) => each(places, (place) => valueAt(place, key));
  const isDeprecated = each(of("deprecated"), (value) => value === true);
  const servers = each({ before, after }, ({ place, item }) => valueAt(place, "servers") ?? valueAt(item, "servers"));
  const hasServers = servers.before !== undefined || servers.after !== undefined;
  return [
    ...(hasServers ? compareServers(servers, [name]) : []),
    ...(isSame(of("callbacks"))
      ? []
      : [changeOf("callbacks-changed", "callbacks are otherwise: they are not looked into", name)]),
    ...(isDeprecated.before === isDeprecated.after
      ? []
      : [changeOf("deprecated", isDeprecated.after ? "is deprecated" : "is no longer deprecated", name)]),
    ...(isSame(each(places, wordsOf)) ? [] : [changeOf("reworded", "is described otherwise", name)]),
  ];
}

/** All that a client's program does not depend on: summary, description, further tags, extensions. */
function wordsOf({ value }: Place): unknown {
  if (!isObject(value)) return undefined;
  const { tags, ...rest } = value;
  const words = Object.entries(rest).filter(([key]) => !compared.has(key));
  return { ...Object.fromEntries(words), tags: Array.isArray(tags) ? tags.slice(1) : [] };
}

// prettier-ignore
const compared = new Set([
  "operationId", "x-sdk-method", "security", "parameters", "requestBody", "responses", "servers", "callbacks", "deprecated",
]);
