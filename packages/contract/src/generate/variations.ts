import type { DocumentReader, JsonObject } from "../document.js";
import { both } from "./merge.js";
import { branchesOf, numberAt, textAt, typesOf, type JsonType } from "./schema.js";

/** A value to try in a place, and what it tries. Whether the schema allows it is for the judge to say. */
export interface Variation {
  readonly what: string;
  readonly value: unknown;
  /** What is tried after all else: texts and numbers that have crashed servers before. */
  readonly isHostile?: boolean;
}

/** The values at the edges of a schema and just beyond them, and those of other types. */
export function variationsOf(schema: unknown, value: unknown, document: DocumentReader): Variation[] {
  const branches = branchesOf(schema, document);
  const types = new Set(branches.flatMap(typesOf));
  const listed = branches.flatMap(({ enum: values }) => (Array.isArray(values) ? values.slice(0, mostListed) : []));
  const all = branches.reduce(both);
  const edges = branches.flatMap((branch) => typesOf(branch).flatMap((type) => edgesOf[type](branch, value)));
  const isListed = listed.length > 0 || "const" in all;
  return [
    ...listed.map((one: unknown) => ({ what: "a value of the list", value: one })),
    ...(isListed ? [{ what: "a value that is not of the list", value: "not-of-the-list" }] : edges),
    ...otherTypes.filter(({ type }) => !types.has(type)).map(({ what, value: other }) => ({ what, value: other })),
  ];
}

const mostListed = 12;
const longest = 100_000;
const mostItems = 1_000;

const otherTypes: readonly (Variation & { readonly type: JsonType })[] = [
  { type: "null", what: "null", value: null },
  { type: "boolean", what: "a boolean", value: true },
  { type: "number", what: "a number", value: 7.5 },
  { type: "string", what: "a text", value: "not a number" },
  { type: "array", what: "a list", value: [] },
  { type: "object", what: "an object", value: {} },
];

type Edges = (schema: JsonObject, value: unknown) => Variation[];

const edgesOf: Record<JsonType, Edges> = {
  null: () => [{ what: "null", value: null }],
  boolean: () => [true, false].map((value) => ({ what: String(value), value })),
  integer: (schema) => [...edgesOfNumber(schema), { what: "a fraction", value: 1.5 }],
  number: edgesOfNumber,
  string: edgesOfText,
  array: edgesOfList,
  object: () => [],
};

function edgesOfNumber(schema: JsonObject): Variation[] {
  const around = (key: string, sign: number): Variation[] => {
    const edge = numberAt(schema, key);
    if (edge === undefined) return [];
    return [
      { what: `the ${key}`, value: edge },
      { what: `beyond the ${key}`, value: edge - sign },
      { what: `within the ${key}`, value: edge + sign },
    ];
  };
  return [
    ...around("minimum", 1),
    ...around("exclusiveMinimum", 1),
    ...around("maximum", -1),
    ...around("exclusiveMaximum", -1),
    ...[0, -1].map((value) => ({ what: `the number ${value}`, value })),
    ...[2 ** 31, Number.MAX_SAFE_INTEGER, 1e21].map((value) => ({
      what: `the number ${value}`,
      value,
      isHostile: true,
    })),
  ];
}

function edgesOfText(schema: JsonObject): Variation[] {
  const least = numberAt(schema, "minLength") ?? 0;
  const most = numberAt(schema, "maxLength");
  const long = (length: number, letter = "a") => letter.repeat(Math.min(length, longest));
  return [
    { what: "the empty text", value: "" },
    { what: "the shortest text", value: long(least) },
    ...(least > 1 ? [{ what: "a text one shorter than the shortest", value: long(least - 1) }] : []),
    ...(most === undefined || most > longest
      ? [{ what: "a long text", value: long(5_000), isHostile: true }]
      : [
          { what: "the longest text", value: long(most) },
          { what: "the longest text, of letters beyond 16 bits", value: long(most, "𝄞") },
          { what: "a text one longer than the longest", value: long(most + 1) },
        ]),
    ...("format" in schema ? [{ what: `a text that is no ${textAt(schema, "format")}`, value: "no such format" }] : []),
    ...("pattern" in schema ? [{ what: "a text beside the pattern", value: "\t no such pattern §" }] : []),
    ...hostile.map((value) => ({ what: "a hostile text", value, isHostile: true })),
  ];
}

/** Texts that have crashed servers before: quotes, wildcards, escapes, NUL, half a pair, directions, names of prototypes. */
const hostile = [
  "'\"`;--",
  "%_\\",
  "\u0000",
  "\ud800",
  "\u202e\ufeff",
  "__proto__",
  "../../etc/passwd",
  "{{7*7}}${7*7}",
];

function edgesOfList(schema: JsonObject, value: unknown): Variation[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  const least = numberAt(schema, "minItems") ?? 0;
  const most = numberAt(schema, "maxItems");
  const isLong = most === undefined || most > mostItems;
  const lengths = [0, least, least - 1, ...(isLong ? [] : [most, most + 1])];
  return [...new Set(lengths)].flatMap((length) => {
    if (length < 0 || (length > 0 && items.length === 0)) return [];
    return [{ what: `a list of ${length}`, value: Array.from({ length }, (_, index) => items[index % items.length]) }];
  });
}
