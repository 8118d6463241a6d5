import { getAuthTables } from "better-auth/db";
import { admin } from "better-auth/plugins/admin";
import type { AuthColumn, AuthTable } from "../model/api.js";
import { isLiteral } from "../print/literal.js";

type DatabaseTables = ReturnType<typeof getAuthTables>;
type DatabaseField = DatabaseTables[string]["fields"][string];

/** Better Auth's own tables, as its options shape them, with the admin plugin's columns. */
export function resolveAuthTables(options: object): AuthTable[] {
  const tables = getAuthTables({ ...options, plugins: [admin()] });
  return Object.values(tables).map(({ modelName, fields }) => ({
    name: modelName,
    columns: Object.entries(fields).map(([key, field]) => columnOf(field.fieldName ?? key, field, tables)),
  }));
}

function columnOf(name: string, field: DatabaseField, tables: DatabaseTables): AuthColumn {
  return {
    name,
    type: typeOf(field.type),
    isRequired: field.required !== false,
    isUnique: field.unique === true,
    isIndexed: field.index === true,
    default: defaultOf(field),
    isTouched: field.type === "date" && typeof field.onUpdate === "function",
    references: field.references && {
      table: tables[field.references.model]?.modelName ?? field.references.model,
      column: field.references.field,
      onDelete: field.references.onDelete ?? "cascade",
    },
  };
}

/** Lists and objects are kept as JSON text. */
function typeOf(type: DatabaseField["type"]): AuthColumn["type"] {
  switch (type) {
    case "string":
    case "boolean":
    case "number":
    case "date":
    case "json":
      return type;
    case "string[]":
    case "number[]":
      return "json";
    default:
      return "string";
  }
}

/** A function as default is Better Auth's own business, unless it is the time. */
function defaultOf({ type, defaultValue }: DatabaseField): AuthColumn["default"] {
  if (typeof defaultValue === "function") return type === "date" ? { kind: "now" } : undefined;
  return isLiteral(defaultValue) && defaultValue !== null ? { kind: "literal", value: defaultValue } : undefined;
}
