import { isTable } from "../load/table-facts.js";
import type { Given } from "./reader.js";
import { schemaFields } from "./schema-fields.js";
import { isZod, schema } from "./schemas.js";

/** What an action's `output` names: a schema, or a table whose rows it gives. */
export type Output =
  | { readonly kind: "schema"; readonly fields: readonly string[] }
  | { readonly kind: "record" | "records"; readonly table: object };

export function output(given: Given): Output | undefined {
  const { value } = given;
  if (isTable(value)) return { kind: "record", table: value };
  if (Array.isArray(value) && value.length === 1 && isTable(value[0])) return { kind: "records", table: value[0] };
  const said = schema(given, "a Zod schema or a table");
  return isZod(said) ? { kind: "schema", fields: schemaFields(said) } : undefined;
}
