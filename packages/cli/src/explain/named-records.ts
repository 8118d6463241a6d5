import type { AskedRequest } from "./read-request.js";

type Key = AskedRequest["captured"];

/** The keys of the records that a request names, as a path would have them: its one, or those that a batch lists. */
export function namedRecords(
  { operation, captured }: Pick<AskedRequest, "operation" | "captured">,
  body: string | undefined,
  keyColumns: readonly string[],
): readonly Key[] {
  if (!operation.isBatch) return [captured];
  if (operation.kind === "create") return [{}];
  return recordsIn(body).map((record) => {
    const isKey = typeof record !== "object" || record === null;
    const values = keyColumns.map((column) => (isKey ? record : (record as Readonly<Record<string, unknown>>)[column])); // an object, tested
    const names = keyColumns.length === 1 ? ["id"] : keyColumns;
    return Object.fromEntries(names.map((name, index) => [name, String(values[index])]));
  });
}

function recordsIn(body = ""): readonly unknown[] {
  try {
    const { records, ids } = JSON.parse(body) as { records?: unknown; ids?: unknown }; // what it has is tested below
    return [records, ids].flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  } catch {
    return [];
  }
}
