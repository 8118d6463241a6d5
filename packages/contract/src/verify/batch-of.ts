import type { OperationPolicy } from "@quickback/policy/report";
import { isObject } from "../document.js";
import type { StagedRow } from "./stage.js";

interface Sent {
  readonly key: StagedRow["key"];
  readonly body: unknown;
  /** A row of the table, which says of which types its keys are. */
  readonly like: StagedRow;
}

/** A batch of the one record that a request is about. */
export function batchOf({ kind }: OperationPolicy, { key, body, like }: Sent): unknown {
  const fields = keyFields(key, like);
  const [only, ...others] = Object.values(fields);
  if (kind === "hardDelete" || kind === "softDelete") return { ids: [others.length === 0 ? only : fields] };
  return { records: [{ ...(kind === "update" && fields), ...(isObject(body) && body) }] };
}

/** A path has texts; a body has the values. */
function keyFields(key: StagedRow["key"], { keyColumns, wire }: StagedRow): Readonly<Record<string, unknown>> {
  const texts = Object.values(key);
  return Object.fromEntries(keyColumns.map((column, index) => [column, likeOf(wire[column], texts[index] ?? "")]));
}

function likeOf(example: unknown, text: string): unknown {
  if (typeof example === "number") return Number(text);
  return typeof example === "boolean" ? text === "true" : text;
}
