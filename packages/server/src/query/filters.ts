import * as sql from "drizzle-orm";
import type { Column, SQL } from "drizzle-orm";
import type * as z from "zod";
import type { Shape } from "../resource/shape.js";
import { comparableOf, textReader, type Comparable, type TextReader } from "./text-values.js";

type Compare = (column: Column, value: unknown) => SQL | undefined;

/** The operators of a filter: `views.gte=10`. `ne` is true of NULL, as `notEquals` is in rules. */
export const filterOperators = {
  eq: sql.eq,
  ne: (column, value) => (column.notNull ? sql.ne(column, value) : sql.or(sql.isNull(column), sql.ne(column, value))),
  gt: sql.gt,
  gte: sql.gte,
  lt: sql.lt,
  lte: sql.lte,
} as const satisfies Record<string, Compare>;

export type FilterOperator = keyof typeof filterOperators;

const ordered = ["eq", "ne", "gt", "gte", "lt", "lte"] as const;
const unordered = ["eq", "ne"] as const;

const operatorsOf: Record<Comparable, readonly FilterOperator[]> = {
  text: ordered,
  integer: ordered,
  number: ordered,
  timestamp: ordered,
  enum: unordered,
  boolean: unordered,
};

/** One query parameter that filters: its column, its operator, and how its text is read. */
export interface Filter {
  readonly field: string;
  readonly operator: FilterOperator;
  readonly kind: Comparable;
  readonly read: TextReader;
}

/** Names that mean something else in a list's query: a column of that name filters as `total.eq`. */
const listParameters = new Set(["limit", "offset", "sort", "total", "cursor", "search", "include"]);

/** Every filter of a list by the parameter that it answers to: `status`, `status.eq`, `status.ne`, … */
export function filtersOf(fields: readonly string[], shape: Shape): ReadonlyMap<string, Filter> {
  const filters = new Map<string, Filter>();
  for (const field of fields) {
    const schema: z.core.$ZodType | undefined = shape.shape[field];
    const kind = schema && comparableOf(schema);
    if (schema === undefined || kind === undefined) continue;
    const read = textReader(schema);
    if (!listParameters.has(field)) filters.set(field, { field, operator: "eq", kind, read });
    for (const operator of operatorsOf[kind]) filters.set(`${field}.${operator}`, { field, operator, kind, read });
  }
  return filters;
}
