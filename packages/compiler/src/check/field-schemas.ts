import { finding, type Finding } from "../diagnostics/finding.js";
import type { TableResource } from "../model/resource.js";
import { atColumn, atOption } from "./at.js";

/** A field's own schema fills nothing in, a custom type has one, and the key is not hidden. */
export function checkFieldSchemas(resource: TableResource): Finding[] {
  return resource.fields.flatMap(({ name, type, isReadable, isRefined, schemaHasDefault }) => {
    if (type.kind === "custom" && isReadable && !isRefined) {
      const holes = { table: resource.table.sqlName, column: name };
      return [finding("custom-type-unspecified", atColumn(resource, name), holes)];
    }
    const at = atOption(resource, "fields", name);
    const hidden =
      isReadable || !resource.keys.includes(name) ? [] : [finding("field-primary-key", at, { column: name })];
    return schemaHasDefault ? [...hidden, finding("field-schema-default", at, { column: name })] : hidden;
  });
}
