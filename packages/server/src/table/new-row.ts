import { and, is, SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Columns } from "./columns.js";
import type { ReferenceTest, ValueOf } from "./reference-sql.js";
import type { Row } from "./row.js";
import { bound } from "./wire-column.js";

/** A row that an INSERT may write, column by column, in the table's order. */
export type NewRow = ReadonlyMap<string, NewCell>;

interface NewCell {
  readonly column: SQLiteColumn;
  readonly value: SQL | null;
}

/** All that is to be written: what is given, else what Drizzle would write. */
export function newRow(columns: Columns, values: Row): NewRow {
  const cells = [...insertable(columns)].map(([name, column]) => {
    const given = bound(column, values[name]);
    return [name, { column, value: valueSql(column, given === undefined ? presetOf(column) : given) }] as const;
  });
  return new Map(cells);
}

/** The columns that an INSERT writes, in the table's order. */
export function insertable(columns: Columns): Columns {
  return new Map([...columns].filter(([, { generated }]) => generated === undefined || generated.type === "byDefault"));
}

/** A value for a column, as statements bind it. */
export function valueSql(column: SQLiteColumn, value: unknown): SQL | null {
  if (value === null || value === undefined) return null;
  return is(value, SQL) ? value : sql`${sql.param(value, column)}`;
}

/** What Drizzle would write where nothing is given. */
export function presetOf({ default: fixed, defaultFn, onUpdateFn }: SQLiteColumn): unknown {
  return fixed ?? defaultFn?.() ?? onUpdateFn?.() ?? null;
}

/** What a statement over `rowSql` has in a column. */
export function cellsOf(row: NewRow): ValueOf {
  return (name) => {
    const cell = row.get(name);
    if (cell === undefined) throw new Error(`The column ${name} is not written by an INSERT`);
    const value = sql`"new row".${sql.identifier(cell.column.name)}`;
    return cell.value === null ? null : { value, isNullable: false };
  };
}

/** The row as a table of one, so that each value is bound once however many tests look at it. */
export function rowSql(row: NewRow): SQL {
  const cells = [...row.values()].map(
    ({ column, value }) => sql`${value ?? sql`null`} as ${sql.identifier(column.name)}`,
  );
  return sql`(select ${sql.join(cells, sql`, `)}) as "new row"`;
}

/** What an INSERT takes: the row where all tests hold, else none. */
export function rowWhere(row: NewRow, tests: readonly ReferenceTest[]): SQL {
  return sql`select * from ${rowSql(row)} where ${and(...tests.map(({ test }) => test)) ?? sql`true`}`;
}
