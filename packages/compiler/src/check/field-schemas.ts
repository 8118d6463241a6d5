import { finding, type Finding } from "../diagnostics/finding.js";
import type { Field, TableResource } from "../model/resource.js";
import { atOption } from "./at.js";

/** What is said of a field has an effect: its schema is used and fills nothing in, and the key is not hidden. */
export function checkFieldSchemas(resource: TableResource): Finding[] {
  return resource.fields.flatMap((field): Finding[] => {
    const { name: column, isReadable, schemaHasDefault } = field;
    const at = atOption(resource, "fields", column);
    return [
      ...(isReadable || column !== resource.key ? [] : [finding("field-primary-key", at, { column })]),
      ...(schemaHasDefault ? [finding("field-schema-default", at, { column })] : []),
      ...(isSchemaUnused(field) ? [finding("field-schema-unused", at, { column })] : []),
    ];
  });
}

/** A JSON column's schema describes its answers too. */
function isSchemaUnused({ isRefined, isSystem, type }: Field): boolean {
  return isRefined && isSystem && type.kind !== "json";
}
