import type { TableResource } from "./resource.js";

/**
 * The fields of one record, as get, create, update, includes and actions show it: those of get, else those of the list, by
 * which it is read then; with neither, all that are readable.
 */
export function recordFields({ fields, operations }: Pick<TableResource, "fields" | "operations">): readonly string[] {
  const get = operations.find((operation) => operation.kind === "get");
  const list = operations.find((operation) => operation.kind === "list" && operation.view === undefined);
  const shown = get ?? (list?.kind === "list" ? list : undefined);
  return shown?.fields ?? fields.filter((field) => field.isReadable).map((field) => field.name);
}
