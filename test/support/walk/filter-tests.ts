import type { Schema } from "./schema.js";
import { compareWire } from "./wire.js";

/** A filter of a list's query, and the cells that it leaves. */
export interface FilterTest {
  readonly query: string;
  readonly holds: (cell: unknown) => boolean;
}

/** Every test of one field: with a value that some rows have in the middle of all, and with the greatest. */
export function filterTests(field: string, cells: readonly unknown[], schema: Schema): FilterTest[] {
  const values = [...new Set(cells)].filter(isShort).toSorted((left, right) => compareWire(left, right, schema));
  const [middle, greatest] = [values[Math.floor((values.length - 1) / 2)], values.at(-1)];
  const both = [...new Set([middle, greatest])].filter(isShort);
  const named = (operator: string) => both.map((value) => equation(`${field}.${operator}`, value)).join("&");
  const nulls: FilterTest[] = [
    { query: `${field}.null=true`, holds: (cell) => cell === null },
    { query: `${field}.null=false`, holds: (cell) => cell !== null },
  ];
  if (middle === undefined || greatest === undefined) return nulls;
  return [
    ...Object.entries(comparisons).map(([operator, holds]) => ({
      query: equation(`${field}.${operator}`, middle),
      holds: (cell: unknown) => holds(cell, middle, schema),
    })),
    ...(listParameters.has(field)
      ? []
      : [{ query: equation(field, greatest), holds: (cell: unknown) => cell === greatest }]),
    {
      query: equation(`${field}.gt`, greatest),
      holds: (cell) => comparisons.gt(cell, greatest, schema),
    },
    ...(greatest === "" ? [] : listTests(named, both)),
    ...textTests(field, middle),
    ...nulls,
  ];
}

/** A column of such a name has the long form alone. */
const listParameters = new Set(["limit", "cursor", "offset", "sort", "search", "total", "include"]);

type Comparison = (cell: unknown, value: unknown, schema: Schema) => boolean;

/** NULL equals nothing, and is neither more nor less; `ne` is true of it. */
const comparisons = {
  eq: (cell, value) => cell === value,
  ne: (cell, value) => cell !== value,
  gt: (cell, value, schema) => cell !== null && compareWire(cell, value, schema) > 0,
  gte: (cell, value, schema) => cell !== null && compareWire(cell, value, schema) >= 0,
  lt: (cell, value, schema) => cell !== null && compareWire(cell, value, schema) < 0,
  lte: (cell, value, schema) => cell !== null && compareWire(cell, value, schema) <= 0,
} satisfies Readonly<Record<string, Comparison>>;

/** An empty text alone would be an empty list. */
function listTests(named: (operator: string) => string, values: readonly Scalar[]): FilterTest[] {
  const isOneOf = (cell: unknown) => values.some((value) => value === cell);
  return [
    { query: named("in"), holds: isOneOf },
    { query: named("nin"), holds: (cell) => !isOneOf(cell) },
  ];
}

function textTests(field: string, value: Scalar): FilterTest[] {
  const text = partOf(String(value));
  return text === "" ? [] : [{ query: equation(`${field}.like`, text), holds: (cell) => hasText(cell, text) }];
}

function equation(name: string, value: Scalar): string {
  return `${name}=${encodeURIComponent(String(value))}`;
}

type Scalar = string | number | boolean;

/** Short enough for a URL. JSON is not filtered by. */
function isShort(value: unknown): value is Scalar {
  return ["string", "number", "boolean"].includes(typeof value) && String(value).length < 500;
}

/** A few characters of a text, in another case. */
export function partOf(text: string): string {
  const some = [...text].slice(1, 9).join("");
  return some.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** Whether a text has another in it, whatever the case of ASCII letters. */
export function hasText(cell: unknown, text: string): boolean {
  return typeof cell === "string" && folded(cell).includes(folded(text));
}

function folded(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
