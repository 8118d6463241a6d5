import { finding, type Finding } from "../diagnostics/finding.js";
import type { TableResource } from "../model/resource.js";
import { atOption } from "./at.js";

/** A field's own schema fills nothing in, and the key is not hidden. */
export function checkFieldSchemas(resource: TableResource): Finding[] {
  return resource.fields.flatMap(({ name, isReadable, schemaHasDefault }) => {
    const at = atOption(resource, "fields", name);
    const hidden = isReadable || name !== resource.key ? [] : [finding("field-primary-key", at, { column: name })];
    return schemaHasDefault ? [...hidden, finding("field-schema-default", at, { column: name })] : hidden;
  });
}
