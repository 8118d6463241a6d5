import { getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/** An index as the table's file has it: `index("posts_owner_id").on(table.ownerId)`. */
export function indexLine(table: SQLiteTable, sqlName: string, columns: readonly string[]): string {
  const keys = new Map(Object.entries(getTableColumns(table)).map(([key, { name }]) => [name, key]));
  const on = columns.map((column) => propertyOf(keys.get(column) ?? column));
  return `index(${JSON.stringify([sqlName, ...columns].join("_"))}).on(${on.join(", ")})`;
}

function propertyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `table.${key}` : `table[${JSON.stringify(key)}]`;
}
