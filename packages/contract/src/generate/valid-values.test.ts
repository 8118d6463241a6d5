import { describe, expect, it } from "vitest";
import { DocumentReader } from "../document.js";
import { schemaJudge } from "../schemas.js";
import { validValues } from "./valid-values.js";

function some(schema: object, count = 60, others: object = {}): unknown[] {
  const document = { openapi: "3.1.0", components: { schemas: { It: schema, ...others } } };
  const reader = new DocumentReader(document);
  const judging = { document: reader, judge: schemaJudge(document, { isStrict: false, side: "request" }) };
  const place = reader.at("/components/schemas/It");
  if (place === undefined) throw new Error("There is no schema.");
  const values = validValues(place, judging, 1);
  return Array.from({ length: count }, () => values.next()).flatMap((one) => (one.done === true ? [] : [one.value]));
}

const text = { type: "string" };

describe("values that a schema allows", () => {
  it.each<[string, object, (value: unknown) => boolean]>([
    ["a constant", { const: 7 }, (value) => value === 7],
    ["a list of values", { enum: ["a", null] }, (value) => value === null],
    ["a type or null", { type: ["string", "null"] }, (value) => value === null],
    ["an alternative", { anyOf: [{ type: "boolean" }, { type: "array", items: text }] }, Array.isArray],
    [
      "one of several",
      { oneOf: [{ type: "integer" }, { ...text, minLength: 3 }] },
      (value) => typeof value === "string",
    ],
    ["bounds", { type: "integer", minimum: 3, exclusiveMaximum: 5 }, (value) => value === 4],
    ["steps", { type: "number", minimum: 0, multipleOf: 0.5 }, (value) => value !== 0],
    ["a pattern", { ...text, pattern: "^-?(a|b)(,-?(a|b)){0,2}$" }, (value) => String(value).includes(",")],
    ["a length", { ...text, minLength: 30, maxLength: 31 }, (value) => String(value).length >= 30],
    ["unique items", { type: "array", items: { enum: [1, 2, 3] }, uniqueItems: true, minItems: 3 }, Array.isArray],
    [
      "unique records",
      {
        type: "array",
        items: { type: "object", properties: { a: text, b: text }, required: ["a", "b"] },
        uniqueItems: true,
        minItems: 2,
      },
      Array.isArray,
    ],
    [
      "a map",
      { type: "object", additionalProperties: { type: "integer" }, minProperties: 1 },
      (value) => value !== null,
    ],
    ["an optional field", { type: "object", properties: { a: text } }, (value) => JSON.stringify(value) === "{}"],
    [
      "what all of several say",
      {
        allOf: [
          { type: "object", properties: { a: text }, required: ["a"] },
          { properties: { b: text }, required: ["b"] },
        ],
      },
      (value) =>
        Object.keys(value as object)
          .toSorted()
          .join("") === "ab",
    ],
    ["a schema that says nothing", {}, (value) => typeof value === "string"],
  ])("are made of %s", (_name, schema, isSeen) => {
    const values = some(schema);
    expect(values).toHaveLength(60);
    expect(values.some(isSeen)).toBe(true);
  });

  // prettier-ignore
  const formats = [
    "date-time", "date", "time", "duration", "uuid", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference",
    "uri-template", "json-pointer", "relative-json-pointer", "regex", "byte", "int32", "int64",
  ];
  it.each(formats)("are made in the format %s", (format) => {
    expect(some({ ...text, format }, 20)).toHaveLength(20);
  });

  it("end where a schema contains itself", () => {
    const tree = {
      type: "object",
      properties: { left: { $ref: "#/components/schemas/It" }, name: text },
      required: ["name"],
    };
    const list = { type: "array", items: { $ref: "#/components/schemas/It" } };
    expect(some(tree)).toHaveLength(60);
    expect(some(list)).toHaveLength(60);
  });

  it("leave out what is the server's", () => {
    const id = { type: "integer", readOnly: true };
    const schema = {
      type: "object",
      properties: { id, key: { $ref: "#/components/schemas/Key" }, name: text },
      required: ["id", "name"],
    };
    const values = some(schema, 20, { Key: id });
    expect(values).toHaveLength(20);
    for (const value of values) expect(Object.keys(value as object)).toEqual(["name"]);
  });

  it("are none where there can be none", () => {
    expect(some({ type: "string", minLength: 2, maxLength: 1 })).toEqual([]);
    expect(some({ not: {} })).toEqual([]);
  });

  it("are the same for the same seed", () => {
    expect(some(text)).toEqual(some(text));
  });
});
