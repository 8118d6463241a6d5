import { is, SQL, sql, type Column } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Row } from "./row.js";

/**
 * A column as a statement selects it. Drivers give SQLite's numbers as JavaScript's, which round whole numbers beyond 53
 * bits: those of `numeric` columns come as texts, with all their digits.
 */
export function selected(column: SQLiteColumn | SQL): SQLiteColumn | SQL {
  if (is(column, SQL)) return column;
  switch (column.columnType) {
    case "SQLiteNumeric":
    case "SQLiteNumericBigInt":
      return sql`cast(${column} as text)`.mapWith(column);
    case "SQLiteNumericNumber":
      return sql`cast(${column} as real)`.mapWith(Number);
    default:
      return column;
  }
}

/**
 * A value as a statement binds it. Drizzle writes a number of a `numeric` column as a text, and SQLite's reader of decimal
 * digits is off by a bit for some: such a number is bound as it is.
 */
export function bound(column: Column | undefined, value: unknown): unknown {
  return column?.columnType === "SQLiteNumericNumber" && typeof value === "number" ? sql`${value}` : value;
}

/** A row's values, by their columns, as a statement binds them. */
export function boundRow(columns: ReadonlyMap<string, Column>, row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, bound(columns.get(name), value)]));
}
