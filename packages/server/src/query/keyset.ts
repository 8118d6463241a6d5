import { and, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";
import { noRow } from "../table/condition-sql.js";
import type { Row } from "../table/row.js";
import type { Sort, SortTerm } from "./sort.js";

/**
 * Where a row stands in an order: its values, exactly as they are stored. A text says which kind it is: `i` a whole
 * number with all its digits, `t` a text, `b` a blob in hexadecimal, `r1` and `r0` the infinities, which JSON has
 * not; other real numbers and NULL stand for themselves.
 */
export type Position = readonly (string | number | null)[];

/** What a list selects beside its fields, to learn where a row stands. No field has such names. */
export function positionColumns(sort: Sort): Record<string, SQL> {
  const columns = sort.map(({ column }, index) => [
    `:${index}`,
    sql`case typeof(${column}) when 'integer' then 'i' || ${column} when 'text' then 't' || ${column}
      when 'blob' then 'b' || hex(${column})
      else iif(${column} in (9e999, -9e999), 'r' || (${column} > 0), ${column}) end`,
  ]);
  return Object.fromEntries(columns) as Record<string, SQL>; // entries widen to any
}

/** Reads the columns of `positionColumns`. */
export function positionOf(row: Row, sort: Sort): Position {
  return sort.map((_, index) => row[`:${index}`] as Position[number]); // what the expression gives
}

/**
 * The rows after a position, as conditions: all rows that meet the first come before those that meet the second.
 * There are two where the first column descends and its NULLs follow, since SQLite cannot search an index for both.
 */
export function stretchesAfter(sort: Sort, position: Position): SQL[] {
  const [first] = sort;
  const [value] = position;
  if (first === undefined || value === undefined) return [noRow()];
  if (canCompareWhole(sort, position)) return [wholeAfter(sort, position)];
  const later = and(bound(first, value), after(sort, position)) ?? noRow();
  return first.descends && value !== null && !first.column.notNull ? [later, isNull(first.column)] : [later];
}

/** One comparison of all columns lets SQLite search an index over all of them. */
function canCompareWhole(sort: Sort, position: Position): boolean {
  const oneWay = sort.every(({ descends }) => descends === sort[0]?.descends);
  return oneWay && sort.every(({ column }) => column.notNull) && !position.includes(null);
}

function wholeAfter(sort: Sort, position: Position): SQL {
  const columns = sql.join(
    sort.map(({ column }) => column),
    sql`, `,
  );
  const values = sql.join(position.map(stored), sql`, `);
  return sql`(${columns}) ${sql.raw(sort[0]?.descends ? "<" : ">")} (${values})`;
}

/** What follows from the rest of the condition, said apart so that SQLite searches an index for it. */
function bound({ column, descends }: SortTerm, value: Position[number]): SQL | undefined {
  if (value === null) return undefined;
  return descends ? sql`${column} <= ${stored(value)}` : sql`${column} >= ${stored(value)}`;
}

function after([term, ...rest]: Sort, [value, ...values]: Position, isFirst = true): SQL {
  if (term === undefined || value === undefined) return noRow();
  const beyond = strictlyAfter(term, value, !isFirst);
  if (rest.length === 0) return beyond;
  const ties = value === null ? isNull(term.column) : sql`${term.column} = ${stored(value)}`;
  return or(beyond, and(ties, after(rest, values, false))) ?? beyond;
}

/** NULL is lowest: before all values, or after them where the order descends. */
function strictlyAfter({ column, descends }: SortTerm, value: Position[number], withNull: boolean): SQL {
  if (value === null) return descends ? noRow() : isNotNull(column);
  if (!descends) return sql`${column} > ${stored(value)}`;
  const less = sql`${column} < ${stored(value)}`;
  return withNull && !column.notNull ? sql`(${less} or ${column} is null)` : less;
}

/** A value as SQL that is equal to what is stored. The plus takes away the affinity that a cast has for others. */
function stored(value: Position[number]): SQL {
  if (typeof value !== "string") return sql`${value}`;
  const rest = value.slice(1);
  switch (value[0]) {
    case "i":
      return sql`+cast(${rest} as integer)`;
    case "b":
      return sql`unhex(${rest})`;
    case "r":
      return sql.raw(rest === "1" ? "9e999" : "-9e999");
    default:
      return sql`${rest}`;
  }
}
