import { finding, type Finding } from "../diagnostics/finding.js";
import type { Field, TableResource } from "../model/resource.js";
import { atColumn, atOption } from "./at.js";

/** What is said of a field has an effect: its schema is used and fills nothing in; a custom type has one; no key is hidden. */
export function checkFieldSchemas(resource: TableResource): Finding[] {
  return resource.fields.flatMap((field): Finding[] => {
    const { name: column, isReadable, schemaHasDefault } = field;
    const at = atOption(resource, "fields", column);
    const holes = { table: resource.table.sqlName, column };
    return [
      ...(isUnspecified(field) ? [finding("custom-type-unspecified", atColumn(resource, column), holes)] : []),
      ...(isReadable || !resource.keys.includes(column) ? [] : [finding("field-primary-key", at, { column })]),
      ...(schemaHasDefault ? [finding("field-schema-default", at, { column })] : []),
      ...(isSchemaUnused(field) ? [finding("field-schema-unused", at, { column })] : []),
    ];
  });
}

function isUnspecified({ type, isReadable, isRefined }: Field): boolean {
  return type.kind === "custom" && isReadable && !isRefined;
}

/** The schema of a column that says nothing itself describes its answers too. */
function isSchemaUnused({ isRefined, isSystem, type }: Field): boolean {
  return isRefined && isSystem && type.kind !== "json" && type.kind !== "custom";
}
