import * as sql from "drizzle-orm";
import type { Column, SQL } from "drizzle-orm";
import * as z from "zod";
import { comparableOf, type Comparable } from "../resource/comparable.js";
import type { Shape } from "../resource/shape.js";
import { isAmong, isNotAmong } from "../table/membership-sql.js";
import { bound } from "../table/wire-column.js";
import { contains } from "./contains.js";
import { longestText, mostValues } from "./limits.js";
import type { Texts } from "./parameters.js";
import { expectations, textReader, type TextReader } from "./text-values.js";

const ordered = ["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] as const;
const unordered = ["eq", "ne", "in", "nin"] as const;

/** What a filter can ask: `views.gte=10`. */
export type FilterOperator = (typeof ordered)[number] | "like" | "null";

/** Which operators a kind of column has. Numbers and times of every form are ordered. */
function operatorsOf(kind: Comparable): readonly FilterOperator[] {
  if (kind === "boolean") return ["eq", "ne"];
  if (kind === "enum") return unordered;
  return kind === "text" ? [...ordered, "like"] : ordered;
}

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
    const nullable: FilterOperator[] = schema instanceof z.ZodNullable ? ["null"] : [];
    for (const operator of [...operatorsOf(kind), ...nullable]) {
      filters.set(`${field}.${operator}`, { field, operator, kind, read });
    }
  }
  return filters;
}

/** Whether a filter takes several values. */
export function takesList({ operator }: Filter): boolean {
  return operator === "in" || operator === "nin";
}

/** Whether a list may be written with commas. A text may have commas of its own: there, the name repeats. */
export function splitsAtCommas({ kind }: Filter): boolean {
  return kind !== "text";
}

/** How many variables the values of a parameter take: what is counted where a query may filter so often. */
export function variablesOf(filter: Filter, texts: Texts): number {
  return takesList(filter) && takesVariableEach(filter) ? partsOf(texts, filter).length : 1;
}

/** Whether each value of a list counts as a filter: see `isAmong`. */
export function takesVariableEach({ kind }: Filter): boolean {
  return kind === "number";
}

/** The test that a parameter stands for; where it is not valid, a sentence's end that says what it takes. */
export function filterTest(filter: Filter, column: Column, texts: Texts): SQL | string {
  const [text] = texts;
  switch (filter.operator) {
    case "in":
    case "nin":
      return listTest(filter, column, texts);
    case "like":
      return isSearchable(text) ? contains([column], text) : searchableText;
    case "null":
      if (text === "true") return sql.isNull(column);
      return text === "false" ? sql.isNotNull(column) : "true or false";
    default: {
      const value = filter.read(text);
      return value === undefined
        ? expectations[filter.kind]
        : comparisons[filter.operator](column, bound(column, value));
    }
  }
}

/** What `search` and `like` take. */
export const searchableText = `a text of 1 to ${longestText} characters`;

export function isSearchable(text: string): boolean {
  const { length } = [...text];
  return length >= 1 && length <= longestText;
}

type Comparison = Exclude<FilterOperator, "in" | "nin" | "like" | "null">;

/** `ne` is true of NULL, as `notEquals` is in rules. */
const comparisons: Readonly<Record<Comparison, (column: Column, value: unknown) => SQL>> = {
  eq: sql.eq,
  ne: (column, value) => orNull(column, sql.ne(column, value)),
  gt: sql.gt,
  gte: sql.gte,
  lt: sql.lt,
  lte: sql.lte,
};

function listTest(filter: Filter, column: Column, texts: Texts): SQL | string {
  const parts = partsOf(texts, filter);
  // one empty text is an empty list, as clients write it
  if (texts.length === 1 && texts[0] === "") return "one value or more";
  if (parts.length > mostValues) return `${mostValues} values at most`;
  const values = parts.map(filter.read);
  if (values.includes(undefined)) return `${expectations[filter.kind]} in each of its places`;
  return filter.operator === "in" ? isAmong(column, values) : orNull(column, isNotAmong(column, values));
}

/** The texts of a list's values. An enum's value may have a comma in it. */
function partsOf(texts: Texts, filter: Filter): readonly string[] {
  if (!splitsAtCommas(filter)) return texts;
  return texts.flatMap((text) => (filter.read(text) === undefined ? text.split(",", mostValues + 1) : [text]));
}

function orNull(column: Column, test: SQL): SQL {
  return column.notNull ? test : sql.sql`(${column} is null or ${test})`;
}
