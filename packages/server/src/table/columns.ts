import { getTableColumns, type Column } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";

export type Columns = ReadonlyMap<string, SQLiteColumn>;

/** The columns of a table by their Drizzle keys, without a prototype: `constructor` is not among them. */
export function columnsOf(table: SQLiteTable): Columns {
  return new Map(Object.entries(getTableColumns(table)));
}

/** The Drizzle key of a column: `posts.ownerId` is `"ownerId"`, whatever its name in SQL. */
export function keyOf(column: Column): string {
  for (const [key, candidate] of Object.entries(getTableColumns(column.table))) if (candidate === column) return key;
  throw new Error(`Column ${column.name} is not in its own table`);
}

/** The single-column primary key of a table, or `undefined`. */
export function primaryKeyOf(table: SQLiteTable): { readonly name: string; readonly column: SQLiteColumn } | undefined {
  for (const [name, column] of columnsOf(table)) if (column.primary) return { name, column };
  return undefined;
}
