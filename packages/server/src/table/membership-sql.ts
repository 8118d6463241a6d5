import { needsVariable } from "@quickback/policy";
import { inArray, is, not, sql, SQL, type Column } from "drizzle-orm";
import { bound } from "./wire-column.js";

/**
 * Whether a column holds one of the values, which are in the form that the column's codec takes. However many they
 * are, they travel as one variable, since D1 takes 100 in a statement. Not so fractions, each of which is a variable
 * of its own: SQLite's reader of decimal digits is off by a bit for some of them.
 */
export function isAmong(column: Column, values: readonly unknown[]): SQL {
  const stored = values.map((value): unknown =>
    is(bound(column, value), SQL) ? value : column.mapToDriverValue(value),
  );
  if (!stored.every(isExactInJson))
    return inArray(
      column,
      values.map((value) => bound(column, value)),
    );
  return sql`${column} in (select value from json_each(${jsonOf(stored)}))`;
}

/** The opposite: false of NULL too. */
export function isNotAmong(column: Column, values: readonly unknown[]): SQL {
  return not(isAmong(column, values));
}

type Exact = string | number | bigint | boolean;

/** A codec of the author's may give anything, even SQL. */
function isExactInJson(value: unknown): value is Exact {
  return typeof value === "number" ? !needsVariable(value) : ["string", "bigint", "boolean"].includes(typeof value);
}

/** JSON whose whole numbers have all their digits: SQLite reads 64 bits of them. */
function jsonOf(values: readonly Exact[]): string {
  const texts = values.map((value) => {
    const isText = typeof value === "string" || typeof value === "boolean";
    return isText ? JSON.stringify(value) : String(BigInt(value));
  });
  return `[${texts.join(",")}]`;
}
