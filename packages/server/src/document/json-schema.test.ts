import * as z from "zod";
import { expect, it } from "vitest";
import { json, timestamp } from "../resource/codecs.js";
import { jsonSchema } from "./json-schema.js";

it.each<[string, z.ZodType, object]>([
  ["text", z.string().max(200), { type: "string", maxLength: 200 }],
  ["nullable text", z.string().nullable(), { type: ["string", "null"] }],
  ["text that is nullable twice", z.string().max(3).nullable().nullable(), { type: ["string", "null"], maxLength: 3 }],
  ["an enum of the same", z.enum(["a"]).nullable().nullable(), { type: ["string", "null"], enum: ["a", null] }],
  ["timestamp", timestamp("ms"), { type: "string", format: "date-time" }],
  ["nullable timestamp", timestamp("ms").nullable(), { type: ["string", "null"], format: "date-time" }],
  ["boolean", z.boolean(), { type: "boolean" }],
  ["number", z.number(), { type: "number" }],
  ["JSON", json(), { type: ["object", "array", "string", "number", "boolean"], items: {} }],
  ["nullable JSON", json().nullable(), { type: ["object", "array", "string", "number", "boolean", "null"], items: {} }],
])("%s", (_name, given, want) => {
  expect(jsonSchema(given, "input")).toEqual(want);
});

it("keeps an author's pattern, which says more than the type", () => {
  expect(jsonSchema(z.string().regex(/^[a-z-]+$/), "input")).toEqual({ type: "string", pattern: "^[a-z-]+$" });
});

it("a strict object closes, and optional fields are not required", () => {
  expect(jsonSchema(z.strictObject({ a: z.string(), b: z.int().optional() }), "input")).toEqual({
    type: "object",
    properties: {
      a: { type: "string" },
      b: { type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
    },
    required: ["a"],
    additionalProperties: false,
  });
});
