import { expect, it } from "vitest";
import { modernDocument } from "./modern-document.js";

const withSchema = (openapi: string, schema: object) => ({ openapi, components: { schemas: { It: schema } } });

it.each<[object, object]>([
  [{ type: "string", nullable: true }, { type: ["string", "null"] }],
  [{ type: "string", nullable: false }, { type: "string" }],
  [
    { type: "string", enum: ["a"], nullable: true },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [
    { type: "number", minimum: 1, exclusiveMinimum: true },
    { type: "number", exclusiveMinimum: 1 },
  ],
  [
    { type: "number", maximum: 1, exclusiveMaximum: false },
    { type: "number", maximum: 1 },
  ],
  [{ properties: { a: { type: "integer", nullable: true } } }, { properties: { a: { type: ["integer", "null"] } } }],
  [{ example: { nullable: true } }, { example: { nullable: true } }],
])("reads the schema %j of OpenAPI 3.0 as %j", (old, want) => {
  const document = withSchema("3.0.3", old);
  const before = structuredClone(document);
  expect(modernDocument(document)).toEqual(withSchema("3.0.3", want));
  expect(document).toEqual(before);
});

it("leaves a later document as it is", () => {
  const document = withSchema("3.1.0", { type: "string", nullable: true });
  expect(modernDocument(document)).toBe(document);
});
