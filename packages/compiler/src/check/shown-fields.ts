import { finding, type Finding } from "../diagnostics/finding.js";
import type { Operation } from "../model/operation.js";
import type { TableResource } from "../model/resource.js";

/** Lists, views and records show columns that may be read, and a record shows its key. */
export function checkShownFields(resource: TableResource): Finding[] {
  return resource.operations.flatMap((operation) => [...hidden(operation, resource), ...keyless(operation, resource)]);
}

function hidden(operation: Operation, { fields }: TableResource): Finding[] {
  if (operation.kind !== "list" && operation.kind !== "get") return [];
  const { at, fields: shown } = operation;
  return fields
    .filter((field) => !field.isReadable && shown.includes(field.name))
    .map(({ name: column }) => {
      return finding("fields-hidden-column", { ...at, path: [...at.path, "fields", column] }, { column });
    });
}

/** Whoever has a record needs its key to change it; `Location`, links and cursors are made of it. */
function keyless(operation: Operation, { keys, fields }: TableResource): Finding[] {
  const isView = operation.kind === "list" && operation.view !== undefined;
  if ((operation.kind !== "get" && operation.kind !== "list") || isView) return [];
  const at = { ...operation.at, path: [...operation.at.path, "fields"] };
  const isReadable = (key: string) => fields.some(({ name, isReadable: can }) => name === key && can);
  const missing = keys.filter((key) => isReadable(key) && !operation.fields.includes(key));
  return missing.map((column) => finding("fields-key-missing", at, { column, operation: operation.kind }));
}
