import { is, SQL, type Column } from "drizzle-orm";
import { getTableConfig, SQLiteSyncDialect, type SQLiteTable } from "drizzle-orm/sqlite-core";

/** Columns whose values no two rows share: a primary key, a unique column, constraint or index. */
export interface UniqueFacts {
  /** Names of columns; those in an expression too. */
  readonly columns: readonly string[];
  /** What a row has to be for it to count depends on these. */
  readonly conditionColumns: readonly string[];
  /** The column that has to be NULL for a row to count; `undefined` where every row may. */
  readonly whereNull: string | undefined;
}

type NameOf = (column: Column) => string;

/** The smallest sets: one around another repeats where that one does. */
export function uniquesOf(table: SQLiteTable, nameOf: NameOf): UniqueFacts[] {
  const { columns, indexes, uniqueConstraints, primaryKeys } = getTableConfig(table);
  const whole = (parts: readonly Column[]): UniqueFacts => ({
    columns: parts.map(nameOf),
    conditionColumns: [],
    whereNull: undefined,
  });
  const known = (part: object) => columnsIn(part, columns);
  const all = [
    ...columns.filter((column) => column.primary || column.isUnique).map((column) => whole([column])),
    ...[...primaryKeys, ...uniqueConstraints].map((constraint) => whole(constraint.columns)),
    ...indexes
      .filter(({ config }) => config.unique)
      .map(({ config }) => ({
        columns: config.columns.flatMap(known).map(nameOf),
        conditionColumns: config.where === undefined ? [] : known(config.where).map(nameOf),
        whereNull: nullIn(config.where, columns, nameOf),
      })),
  ];
  return all.filter(
    (one, index) => !all.some((other, at) => (at < index && isAround(one, other)) || isAroundMore(one, other)),
  );
}

function isAroundMore(one: UniqueFacts, other: UniqueFacts): boolean {
  return one.columns.length > other.columns.length && isAround(one, other);
}

function isAround(one: UniqueFacts, other: UniqueFacts): boolean {
  return other.conditionColumns.length === 0 && other.columns.every((name) => one.columns.includes(name));
}

/** A column, or those that an expression names. */
function columnsIn(part: object, columns: readonly Column[]): Column[] {
  if (!is(part, SQL)) return columns.filter((column) => "name" in part && column.name === part.name);
  const words = [...sqlOf(part).matchAll(/"([^"]+)"|[\w$]+/g)].map(([word, quoted]) => quoted ?? word);
  return columns.filter(({ name }) => words.includes(name));
}

/** The column of a condition `column IS NULL`: every other condition is taken for none. */
function nullIn(where: SQL | undefined, columns: readonly Column[], nameOf: NameOf): string | undefined {
  if (where === undefined) return undefined;
  const [, named] = /^\(*(?:"[^"]+"\.)?"?([^"]+?)"? is null\)*$/i.exec(sqlOf(where).trim()) ?? [];
  const column = columns.find(({ name }) => name === named);
  return column && nameOf(column);
}

function sqlOf(expression: SQL): string {
  return new SQLiteSyncDialect().sqlToQuery(expression).sql;
}
