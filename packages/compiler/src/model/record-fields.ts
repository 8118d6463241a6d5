import type { TableResource } from "./resource.js";

/** The fields of one record, as get, create and update show it: those that get names, else all that are readable. */
export function recordFields({ fields, operations }: Pick<TableResource, "fields" | "operations">): readonly string[] {
  const get = operations.find((operation) => operation.kind === "get");
  return get?.fields ?? fields.filter((field) => field.isReadable).map((field) => field.name);
}
