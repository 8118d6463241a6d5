import { getTableColumns, type Column } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";

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

/** A column of a primary key, with its Drizzle key. */
export interface KeyColumn {
  readonly name: string;
  readonly column: SQLiteColumn;
}

/** The columns of a primary key, in its order. */
export type PrimaryKey = readonly [KeyColumn, ...KeyColumn[]];

/** The primary key of a table; `undefined` where it has none. */
export function primaryKeyOf(table: SQLiteTable): PrimaryKey | undefined {
  const [composite] = getTableConfig(table).primaryKeys;
  const columns = composite?.columns ?? [...columnsOf(table).values()].filter((column) => column.primary);
  const [first, ...rest] = columns.map((column) => ({ name: keyOf(column), column }));
  return first && [first, ...rest];
}

/** The columns of a primary key by their Drizzle keys. */
export function keyColumns(keys: PrimaryKey): Record<string, SQLiteColumn> {
  return Object.fromEntries(keys.map(({ name, column }) => [name, column]));
}
