import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { bound, branchesOf, typesOf, type Schema } from "./schema.js";

/** Values at the edges of what a field takes, and others beyond: which is which, the document's schema says. */
export interface Candidates {
  readonly accepted: readonly unknown[];
  readonly refused: readonly unknown[];
}

const ajv = new Ajv2020({ strict: false, allowUnionTypes: true });
formats.default(ajv);

/** Whether the document lets a value be sent. */
export function accepts(schema: Schema, value: unknown): boolean {
  return ajv.validate(schema, value);
}

const sorted = new WeakMap<Schema, Candidates>();

/** Both kinds for the schema of one field. */
export function candidatesOf(schema: Schema): Candidates {
  const candidates = sorted.get(schema) ?? sortCandidates(schema);
  sorted.set(schema, candidates);
  return candidates;
}

function sortCandidates(schema: Schema): Candidates {
  const all = branchesOf(schema).flatMap((branch) => [
    ...general,
    ...(Array.isArray(branch["enum"]) ? (branch["enum"] as unknown[]) : []),
    ...typesOf(branch).flatMap((type) => edges[String(type)]?.(branch) ?? []),
  ]);
  const distinct = [...new Map(all.map((value) => [JSON.stringify(value), value])).values()];
  return {
    accepted: distinct.filter((value) => accepts(schema, value)),
    refused: distinct.filter((value) => !accepts(schema, value)),
  };
}

/** One of each type, and what passes for a value in a loose language. */
const general: readonly unknown[] = [
  null,
  true,
  "true",
  0,
  1.5,
  "1",
  "nonsense of no format",
  [],
  [null],
  {},
  { a: 1 },
];

type Edges = (schema: Schema) => readonly unknown[];

const edges: Readonly<Record<string, Edges>> = {
  string: textEdges,
  integer: numberEdges,
  number: (schema) => [...numberEdges(schema), 0.1, -1e-7, 1e21, 5e-324, 0.1 + 0.2],
  array: (schema) => {
    const most = bound(schema, "maxItems", 0);
    return most > 0 ? [Array.from({ length: most + 1 }, () => "x")] : [];
  },
};

function numberEdges(schema: Schema): number[] {
  const given = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].flatMap((keyword) => {
    const value = schema[keyword];
    return typeof value === "number" ? [value - 1, value, value + 1] : [];
  });
  return [...given, -1, 0, 1, 2 ** 31, -(2 ** 31) - 1];
}

function textEdges(schema: Schema): readonly string[] {
  const known = formatEdges[String(schema["format"])];
  if (known !== undefined) return known;
  if (schema["contentEncoding"] !== undefined || schema["pattern"] !== undefined)
    return ["", "not fit", "0", "-1", "AQI="];
  const [least, most] = [bound(schema, "minLength", 0), bound(schema, "maxLength", 0)];
  return [
    "x".repeat(least),
    ...(least > 0 ? ["x".repeat(least - 1)] : []),
    ...(most > 0 ? ["x".repeat(most), "𝒳".repeat(most), "x".repeat(most + 1)] : ["x".repeat(3000)]),
    ...["'; drop table x --", "50%_\\", "null", "𝒳é\u0301\u2028\u0001", " padded "].filter(
      (one) => [...one].length >= least,
    ),
  ];
}

const formatEdges: Readonly<Record<string, readonly string[]>> = {
  "date-time": [
    "1970-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "2024-02-29T12:00:00Z",
    "2023-02-29T12:00:00Z",
    "2024-01-01",
  ],
  date: ["1970-01-01", "2024-02-29", "2023-02-29", "2024-1-1", "2024-01-01T00:00:00Z"],
  email: ["a@example.com", "first.last+tag@sub.example.org", "@example.com"],
  uri: ["https://example.com", "https://example.com:8443/a%20b?c=d#e", "//example.com"],
  hostname: ["example.com", "a-b.example", "-a"],
  uuid: ["0198c0de-0000-7000-8000-000000000001", "0198c0de"],
};
