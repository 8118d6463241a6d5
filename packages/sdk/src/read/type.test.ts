import { describe, expect, test } from "vitest";
import { typeText } from "../print/type-text.js";
import { placeOf, typeOf } from "./type.js";

const document = {
  components: {
    schemas: {
      Pet: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      Cat: { type: "object", required: ["kind"], properties: { kind: { const: "cat" } } },
      Named: { allOf: [{ $ref: "#/components/schemas/Pet" }] },
      "a/b": { type: "string" },
    },
  },
  inline: { type: "integer", self: { type: "array", items: { $ref: "#/inline/self" } } },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const objectWith = (properties: object, rest: object = {}) => ({ type: "object", properties, ...rest });

/** A schema's type on one line. */
function typed(schema: unknown, use: "request" | "response" = "response"): string {
  const text = typeText(typeOf(schema, placeOf(document, use)), { name: (key) => key });
  return text.replaceAll(/\s+/g, " ");
}

describe("a schema's type", () => {
  test.each([
    ["nothing said", {}, "unknown"],
    ["true", true, "unknown"],
    ["false", false, "never"],
    ["no schema at all", 7, "unknown"],
    ["a scalar", { type: "integer" }, "number"],
    ["several types", { type: ["string", "integer", "null"] }, "string | number | null"],
    ["a type that JSON Schema doesn't have", { type: "file" }, "unknown"],
    ["nullable of 3.0", { type: "string", nullable: true }, "string | null"],
    ["an enum", { enum: ["a", 1, null, true, "a"] }, '"a" | 1 | null | true'],
    ["an enum that may be null", { type: ["string", "null"], enum: ["a"] }, '"a" | null'],
    ["a const", { const: 'it"s' }, '"it\\"s"'],
    ["a list", { type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
    ["a tuple", { prefixItems: [{ type: "string" }, { type: "number" }] }, "[string, number]"],
    [
      "an object",
      objectWith({ a: { type: "string" }, "b-c": {} }, { required: ["a"] }),
      '{ a: string; "b-c"?: unknown; }',
    ],
    ["an object without a word", { type: "object" }, "{ [key: string]: unknown }"],
    ["a closed object", { type: "object", additionalProperties: false }, "{ [key: string]: never }"],
    ["a map", { type: "object", additionalProperties: { type: "number" } }, "{ [key: string]: number }"],
    [
      "fields and a map",
      objectWith({ a: {} }, { additionalProperties: { type: "number" } }),
      "{ a?: unknown; } & { [key: string]: number }",
    ],
    ["an inherited name", objectWith({ constructor: { type: "string" } }), "{ constructor?: string; }"],
    ["a reference", ref("Pet"), "Pet"],
    ["a reference with an escape", ref("a~1b"), "a/b"],
    ["a reference to nothing", ref("Nobody"), "unknown"],
    ["a reference to an inherited name", ref("constructor"), "unknown"],
    ["a reference elsewhere in the document", { $ref: "#/inline" }, "number"],
    ["a reference in a circle", { $ref: "#/inline/self" }, "unknown[]"],
    ["a reference to another document", { $ref: "other.json#/Pet" }, "unknown"],
    [
      "allOf, as one flat object",
      { allOf: [ref("Pet"), objectWith({ age: { type: "integer" } })], required: ["age"] },
      "{ name: string; age: number; }",
    ],
    ["allOf of allOf", { allOf: [ref("Named"), objectWith({ a: {} })] }, "{ name: string; a?: unknown; }"],
    [
      "allOf that contradicts",
      { allOf: [ref("Pet"), objectWith({ name: { type: "number" } })] },
      "{ name: string; } & { name?: number; }",
    ],
    ["allOf with words only", { allOf: [ref("Pet")], description: "A pet" }, "{ name: string; }"],
    ["oneOf", { oneOf: [ref("Pet"), { type: "null" }] }, "Pet | null"],
    [
      "anyOf beside fields",
      { ...objectWith({ a: {} }), anyOf: [ref("Pet"), ref("Cat")] },
      "{ a?: unknown; } & (Pet | Cat)",
    ],
    [
      "a discriminator, where the member doesn't tell itself",
      {
        oneOf: [ref("Pet"), ref("Cat")],
        discriminator: { propertyName: "kind", mapping: { dog: "Pet", hound: "#/components/schemas/Pet" } },
      },
      '(Pet & { kind: "dog" | "hound"; }) | Cat',
    ],
  ])("of %s", (_, schema, want) => {
    expect(typed(schema)).toBe(want);
  });

  test("in a request lets a Date and a bigint stand for their text", () => {
    const schema = objectWith({ at: { type: "string", format: "date-time" }, id: { type: "string", format: "int64" } });
    expect(typed(schema, "request")).toBe("{ at?: string | Date; id?: string | bigint; }");
    expect(typed(schema, "response")).toBe("{ at?: string; id?: string; }");
  });

  test("takes no time without bound to find", () => {
    const deep: Record<string, unknown> = { type: "string" };
    const schemas: Record<string, unknown> = { S0: deep };
    for (let level = 1; level < 60; level++)
      schemas[`S${level}`] = { allOf: [ref(`S${level - 1}`), ref(`S${level - 1}`)] };
    const place = placeOf({ components: { schemas } }, "response");
    expect(typeOf(schemas["S59"], place).kind).toBe("reference");
  });
});
