import { getTableName, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Columns } from "./columns.js";
import { noRow } from "./condition-sql.js";
import type { NewRow } from "./new-row.js";
import type { Row } from "./row.js";
import type { Scope } from "./scope.js";

/** How a put changes the row that has the key. */
export interface Replacement {
  /** Which rows may be changed. */
  readonly where: SQL | undefined;
  /** The columns that take the new row's values; all others stay as they are. */
  readonly replaces: readonly string[];
  /** The columns that have to have the new row's values already. */
  readonly keeps: readonly string[];
  /** Those of them that the caller can't see as they are: whether one has a value, no answer may tell. */
  readonly guesses: readonly string[];
  /** What the server writes. */
  readonly stamps: Row;
}

/** Gives the new row's value of a column; `null` where that is known to be NULL. */
export type NewValue = (column: SQLiteColumn, name: string) => SQL | null;

/** What an upsert would have written into a new row. In a table of that name SQLite takes `excluded` for the table. */
export function excludedIn(table: SQLiteTable, row: NewRow): NewValue {
  if (getTableName(table).toLowerCase() === "excluded") return boundIn(row);
  return (column) => sql`excluded.${sql.identifier(column.name)}`;
}

/** The same, where nothing but an update will do. */
export function boundIn(row: NewRow): NewValue {
  return (_column, name) => row.get(name)?.value ?? null;
}

/** What is set in the row that is there. SQL has to be told something: where that is nothing, that the key stays. */
export function replaced({ columns, resource }: Scope, { replaces, stamps }: Replacement, valueOf: NewValue): Row {
  const [key] = resource.keys;
  const entries = replaces.map((name) => [name, valueOf(columnIn(columns, name), name)] as const);
  const set = { ...Object.fromEntries(entries), ...stamps };
  return Object.keys(set).length > 0 ? set : { [key.name]: sql`${key.column}` };
}

/** Whether each column that has to stay as it is has the new row's value; NULL is equal to NULL. */
export function kept(columns: Columns, { keeps, guesses }: Replacement, valueOf: NewValue): SQL[] {
  return keeps.map((name) => {
    if (guesses.includes(name)) return noRow();
    const column = columnIn(columns, name);
    return sql`${column} is ${valueOf(column, name) ?? sql`null`}`;
  });
}

function columnIn(columns: Columns, name: string): SQLiteColumn {
  const column = columns.get(name);
  if (column === undefined) throw new Error(`A put names the column ${name}, which its table does not have`);
  return column;
}
