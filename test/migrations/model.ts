import { sql } from "drizzle-orm";
import {
  blob,
  check,
  index,
  integer,
  numeric,
  real,
  sqliteTable,
  text,
  uniqueIndex,
  type AnySQLiteColumn,
} from "drizzle-orm/sqlite-core";

// Schemas as data: a test changes one into another, and knows which table and which column is which.

export type Type = "text" | "integer" | "real" | "numeric" | "blob";
export type Action = "cascade" | "set null" | "set default" | "restrict" | "no action";

/** How a column is filled where nothing is written: a value, an expression with that value, or not at all. */
export interface Default {
  readonly value: string | number;
  readonly isExpression: boolean;
}

export interface Column {
  /** The same in every schema. */
  readonly id: string;
  readonly name: string;
  readonly type: Type;
  readonly notNull: boolean;
  readonly default: Default | undefined;
  readonly index: "none" | "plain" | "unique";
  /** Refers to the key of this table. */
  readonly refersTo: { readonly table: string; readonly onDelete: Action; readonly onUpdate: Action } | undefined;
  /** Holds no number below 0. */
  readonly isChecked: boolean;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly key: "integer" | "numbered" | "text";
  readonly keyName: string;
  readonly columns: readonly Column[];
}

export type Schema = readonly Table[];

const builders = { text, integer, real, numeric, blob };

/** The schema as an author writes it. */
export function drizzleTables(schema: Schema): Record<string, unknown> {
  const made: Record<string, ReturnType<typeof makeTable>> = {};
  for (const table of schema) made[table.id] = makeTable(table, (id) => made[id] as { id: AnySQLiteColumn }); // all are made when it is asked
  return made;
}

function makeTable(table: Table, find: (id: string) => { id: AnySQLiteColumn }) {
  const columns = Object.fromEntries(table.columns.map((column) => [column.id, makeColumn(column, find)]));
  return sqliteTable(table.name, { id: makeKey(table), ...columns }, (made) =>
    table.columns.flatMap(({ id, name, index: kind, isChecked }) => {
      const column = made[id as "id"];
      return [
        ...(kind === "plain" ? [index(`${table.name}_${name}_idx`).on(column)] : []),
        ...(kind === "unique" ? [uniqueIndex(`${table.name}_${name}_uidx`).on(column)] : []),
        ...(isChecked ? [check(`${table.name}_${name}_check`, sql`${column} >= 0`)] : []),
      ];
    }),
  );
}

function makeKey({ key, keyName }: Table) {
  if (key === "text") return text(keyName).primaryKey();
  return integer(keyName).primaryKey(key === "numbered" ? { autoIncrement: true } : {});
}

function makeColumn(
  { name, type, notNull, default: value, refersTo }: Column,
  find: (id: string) => { id: AnySQLiteColumn },
) {
  const build = builders[type] as typeof text; // they differ in types that do not matter here
  let column = build(name);
  if (value !== undefined) {
    const literal = typeof value.value === "number" ? String(value.value) : `'${value.value}'`;
    column = column.default(value.isExpression ? sql.raw(`(${literal})`) : (value.value as string)) as typeof column;
  }
  if (notNull) column = column.notNull() as typeof column;
  if (refersTo === undefined) return column;
  const { table, onDelete, onUpdate } = refersTo;
  return column.references(() => find(table).id, { onDelete, onUpdate });
}
