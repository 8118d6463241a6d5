import fc from "fast-check";

/** Names that reach into objects, queries or other people's parsers. */
export const hostileNames = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "prototype",
  "a[b]",
  "a[]",
  "a.b",
  "title[$ne]",
  "title.constructor",
  "__proto__.polluted",
  "rowid",
  "*",
  "",
  " ",
  "\0",
  "id;drop table posts",
  `x"--`,
  "'",
  "$where",
  "length",
  "0",
];

/** Values, as JSON text, that are not what any field takes, or only barely. */
export const hostileJson = [
  "1e400",
  "-1e400",
  "-0",
  "9007199254740993",
  "1.0000000000000001e99",
  '"NaN"',
  '"Infinity"',
  '"\\u0000"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  "null",
  "true",
  "[]",
  "{}",
  "[[]]",
  '{"__proto__":{"x":1}}',
  '{"$ne":null}',
  '{"toString":"x"}',
  '["a","b"]',
];

/** Texts for a place in a URL, already encoded or wrongly so. */
export const hostileTexts = [
  "%00",
  "%ZZ",
  "%",
  "%FF%FE",
  "%ED%A0%80",
  "..",
  "%2e%2e%2f",
  "%2F",
  "a%2Fb",
  "%5C",
  "'%20or%201=1--",
  "%25",
  "_",
  "null",
  "undefined",
  "NaN",
  "-0",
  "1e400",
  "9007199254740993",
  "__proto__",
  "constructor",
  "%F0%9F%98%80",
  "a%0D%0ASet-Cookie:x",
  "x".repeat(5_000),
];

const names = fc.oneof(
  fc.constantFrom(...hostileNames, "slug", "title", "content", "status", "position", "id", "ownerId", "owner_id"),
  fc.string({ maxLength: 8, unit: "binary" }),
);

/** Any JSON value, with hostile names and numbers in it. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.dictionary(names, fc.jsonValue({ maxDepth: 2, stringUnit: "binary" }), { maxKeys: 5 }),
  fc.jsonValue({ maxDepth: 3, stringUnit: "binary" }),
);

const parameterNames = fc.oneof(
  fc.constantFrom("limit", "offset", "sort", "total", "title", "position.gte", "createdAt.lt", "status", "id.ne"),
  fc.constantFrom("cursor", "search", "title.like", "title.in", "position.nin", "status.in", "updatedAt.null"),
  names,
);
const parameterValues = fc.oneof(
  fc.constantFrom(...hostileTexts.slice(0, -1), "1", "-1", "true", "draft", "title,-id", "2026-01-31T12:00:00Z"),
  fc.string({ maxLength: 8 }).map(encodeURIComponent),
);

/** A query string: some of it valid, some not even well-formed. */
export const anyQuery: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(parameterNames, parameterValues)
      .map(([name, value]) => `${encodeURIComponent(wellFormed(name))}=${value}`),
    { maxLength: 4 },
  )
  .map((parts) => parts.join("&"));

/** A path segment, encoded. */
export const anySegment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ minLength: 1, maxLength: 12, unit: "binary" }).map((text) => encodeURIComponent(text)),
);

function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
