import { is, SQL, type Column } from "drizzle-orm";
import { getTableConfig, SQLiteSyncDialect, type Index, type SQLiteTable } from "drizzle-orm/sqlite-core";

interface Unique {
  /** By their names in SQL; those of an expression and of a condition too. */
  readonly columns: readonly string[];
  readonly isPartial: boolean;
}

/**
 * The sets of columns, by their names in SQL, that may hold each combination of values once. Without those around a
 * smaller one: they repeat where that one does.
 */
export function uniqueColumns(table: SQLiteTable): (readonly string[])[] {
  const { columns, indexes, uniqueConstraints, primaryKeys } = getTableConfig(table);
  const whole = (parts: readonly Column[]): Unique => ({ columns: parts.map(({ name }) => name), isPartial: false });
  const all = [
    ...columns.filter((column) => column.isUnique || column.primary).map((column) => whole([column])),
    ...[...uniqueConstraints, ...primaryKeys].map((constraint) => whole(constraint.columns)),
    ...indexes.filter(({ config }) => config.unique).map((index) => ofIndex(index, columns)),
  ];
  return all.filter((one) => !all.some((other) => isAround(one, other))).map((one) => one.columns);
}

function isAround(one: Unique, { columns, isPartial }: Unique): boolean {
  return !isPartial && one.columns.length > columns.length && columns.every((name) => one.columns.includes(name));
}

function ofIndex({ config }: Index, columns: readonly Column[]): Unique {
  const parts: readonly object[] = config.where === undefined ? config.columns : [...config.columns, config.where];
  return { columns: parts.flatMap((part) => namesIn(part, columns)), isPartial: config.where !== undefined };
}

/** The name of a column; of an expression, the names in it. */
function namesIn(part: object, columns: readonly Column[]): string[] {
  if (!is(part, SQL)) return "name" in part ? [String(part.name)] : [];
  const { sql } = new SQLiteSyncDialect().sqlToQuery(part);
  const words = [...sql.matchAll(/"([^"]+)"|[\w$]+/g)].map(([word, quoted]) => quoted ?? word);
  return columns.map(({ name }) => name).filter((name) => words.includes(name));
}
