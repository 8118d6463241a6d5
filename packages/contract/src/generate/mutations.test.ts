import { expect, it } from "vitest";
import { DocumentReader } from "../document.js";
import { schemaJudge } from "../schemas.js";
import { mutationsOf } from "./mutations.js";

/** The JSON of what is tried, the valid and the invalid. */
function tried(schema: object, value: unknown) {
  const document = { components: { schemas: { It: schema } } };
  const reader = new DocumentReader(document);
  const place = reader.at("/components/schemas/It");
  if (place === undefined) throw new Error("There is no schema.");
  const judge = schemaJudge(document, { isStrict: false });
  const all = mutationsOf(schema, value, reader).map((one) => one.value);
  const isValid = (one: unknown) => judge.faults(place, JSON.parse(JSON.stringify(one))).length === 0;
  return { valid: all.filter(isValid), invalid: all.filter((one) => !isValid(one)) };
}

const closed = { type: "object", additionalProperties: false } as const;

it.each<[string, object, unknown, { valid?: unknown[]; invalid?: unknown[] }]>([
  [
    "a whole number's bounds",
    { type: "integer", minimum: 2, maximum: 5 },
    3,
    { valid: [2, 5], invalid: [1, 6, 1.5, "not a number", null] },
  ],
  [
    "bounds that are left out",
    { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 9 },
    3,
    { valid: [1, 8], invalid: [0, 9] },
  ],
  [
    "a text's lengths",
    { type: "string", minLength: 2, maxLength: 3 },
    "ab",
    { valid: ["aa", "aaa", "𝄞𝄞𝄞"], invalid: ["", "a", "aaaa", 7.5] },
  ],
  ["a format", { type: "string", format: "date" }, "2026-01-31", { invalid: ["no such format", ""] }],
  ["a list of values", { enum: ["a", "b"] }, "a", { valid: ["a", "b"], invalid: ["not-of-the-list", null, 7.5] }],
  ["null", { type: ["boolean", "null"] }, true, { valid: [true, false, null], invalid: ["not a number", []] }],
  [
    "a list's lengths",
    { type: "array", items: { type: "boolean" }, minItems: 1, maxItems: 2 },
    [true],
    { valid: [[true], [true, true]], invalid: [[], [true, true, true], [null]] },
  ],
  [
    "a field that is left out",
    { ...closed, properties: { a: { type: "boolean" } }, required: ["a"] },
    { a: true },
    { invalid: [{}] },
  ],
  [
    "a field that is not given",
    { ...closed, properties: { a: { type: "boolean" } } },
    {},
    { valid: [{ a: false }], invalid: [{ a: 7.5 }] },
  ],
  ["an unknown field", { ...closed, properties: {} }, {}, { invalid: [{ unknownField: "x" }] }],
  [
    "a field inside",
    { ...closed, properties: { a: { ...closed, properties: { b: { type: "boolean" } } } } },
    { a: { b: true } },
    { valid: [{ a: { b: false } }], invalid: [{ a: { b: null } }, { a: { b: true, unknownField: "x" } }] },
  ],
  [
    "each alternative",
    {
      anyOf: [
        { type: "string", maxLength: 1 },
        { type: "integer", minimum: 5 },
      ],
    },
    "a",
    { valid: ["", 5], invalid: ["aa", 4] },
  ],
])("tries %s", (_name, schema, value, { valid = [], invalid = [] }) => {
  const found = tried(schema, value);
  expect(found.valid).toEqual(expect.arrayContaining(valid));
  expect(found.invalid).toEqual(expect.arrayContaining(invalid));
});
