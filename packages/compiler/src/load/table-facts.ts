import { getTableColumns, getTableName, is, Relations, Table, type Column } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { ColumnType } from "../model/column.js";
import { uniquesOf, type UniqueFacts } from "./unique-facts.js";

/** What Drizzle knows of a table, as plain values. */
export interface TableFacts {
  /** The table itself: what definitions and foreign keys are matched by. */
  readonly table: object;
  readonly sqlName: string;
  /** In the table's order. */
  readonly columns: readonly ColumnFacts[];
  /** Names of columns; several for a composite key. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly uniques: readonly UniqueFacts[];
}

export interface ColumnFacts {
  /** The Drizzle key. */
  readonly name: string;
  readonly sqlName: string;
  readonly type: ColumnType;
  readonly isNullable: boolean;
  readonly hasDefault: boolean;
  /** Drizzle writes it on every update. */
  readonly hasOnUpdate: boolean;
  readonly isGenerated: boolean;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  /** The columns there that they name, one for each. */
  readonly targetColumns: readonly string[];
  readonly target: object;
  readonly targetName: string;
}

/** What Drizzle's `relations()` gives. */
export function isRelations(value: unknown): value is Relations {
  return is(value, Relations);
}

export function isTable(value: unknown): value is Table {
  return is(value, Table);
}

export function nameOfTable(table: Table): string {
  return getTableName(table);
}

/** The facts of a SQLite table; `undefined` for a table of another database. */
export function describeTable(table: Table): TableFacts | undefined {
  if (!is(table, SQLiteTable)) return undefined;
  const config = getTableConfig(table);
  const columns = Object.entries(getTableColumns(table));
  const [composite] = config.primaryKeys;
  return {
    table,
    sqlName: config.name,
    columns: columns.map(([name, column]) => describeColumn(name, column)),
    primaryKey:
      composite?.columns.map(nameOfColumn) ?? columns.filter(([, column]) => column.primary).map(([name]) => name),
    foreignKeys: config.foreignKeys.map((key) => {
      const reference = key.reference();
      return {
        columns: reference.columns.map(nameOfColumn),
        targetColumns: reference.foreignColumns.map(nameOfColumn),
        target: reference.foreignTable,
        targetName: getTableName(reference.foreignTable),
      };
    }),
    uniques: uniquesOf(table, nameOfColumn),
  };
}

/** The Drizzle key of a column. */
export function nameOfColumn({ table, name }: Column): string {
  return Object.entries(getTableColumns(table)).find(([, other]) => other.name === name)?.[0] ?? name;
}

function describeColumn(name: string, column: Column): ColumnFacts {
  return {
    name,
    sqlName: column.name,
    type: typeOf(column),
    isNullable: !column.notNull,
    hasDefault: column.default !== undefined || column.defaultFn !== undefined || column.onUpdateFn !== undefined,
    hasOnUpdate: column.onUpdateFn !== undefined,
    isGenerated: column.generated !== undefined,
  };
}

function typeOf(column: Column): ColumnType {
  switch (column.columnType) {
    case "SQLiteText":
      if (column.enumValues !== undefined && column.enumValues.length > 0) {
        return { kind: "enum", values: column.enumValues };
      }
      return { kind: "text", length: lengthOf(column) };
    case "SQLiteInteger":
      return { kind: "integer" };
    case "SQLiteBoolean":
      return { kind: "boolean" };
    case "SQLiteTimestamp":
      return { kind: "timestamp", precision: "mode" in column && column.mode === "timestamp_ms" ? "ms" : "seconds" };
    case "SQLiteReal":
    case "SQLiteNumericNumber":
      return { kind: "real" };
    case "SQLiteNumeric":
      return { kind: "decimal" };
    case "SQLiteNumericBigInt":
      return { kind: "int64" };
    case "SQLiteBigInt":
      return { kind: "bigint" };
    case "SQLiteBlobBuffer":
      return { kind: "bytes" };
    case "SQLiteTextJson":
    case "SQLiteBlobJson":
      return { kind: "json" };
    default:
      return { kind: "custom" };
  }
}

function lengthOf(column: Column): number | undefined {
  return "length" in column && typeof column.length === "number" ? column.length : undefined;
}
