import { expect, it } from "vitest";
import { exampleOf } from "./examples.js";

const components = {
  Status: { type: "string", enum: ["draft", "published"] },
  Base: { type: "object", properties: { id: { type: "string" } } },
};

it.each([
  [{ type: "string" }, "Example title"],
  [{ type: "string", maxLength: 3 }, "Exa"],
  [{ type: "string", minLength: 16 }, "Example titlexxx"],
  [{ type: "string", pattern: "^[A-Z]" }, "Example title"],
  [{ type: "string", pattern: "^[a-z0-9-]{1,60}$" }, "example-title"],
  [{ type: "string", pattern: "^#[0-9a-f]{6}$" }, "#aaaaaa"],
  [{ type: "string", pattern: "^[a-z]+$", maxLength: 3 }, "exa"],
  [{ type: "string", pattern: "^(?=E)" }, "Example title"],
  [{ type: "string", format: "hostname" }, "example.com"],
  [{ type: "array", items: { type: "boolean" }, minItems: 2 }, [true, true]],
  [{ type: "string", format: "date-time" }, "2026-01-31T12:00:00.000Z"],
  [{ type: ["string", "null"] }, "Example title"],
  [{ type: "integer", minimum: 5 }, 5],
  [{ type: "integer", maximum: -3 }, -3],
  [{ type: "number", exclusiveMinimum: 1, multipleOf: 0.5 }, 2],
  [{ $ref: "#/components/schemas/Status" }, "draft"],
  [{ anyOf: [{ $ref: "#/components/schemas/Status" }, { type: "null" }] }, "draft"],
  [{ type: "array", items: { type: "boolean" } }, [true]],
  [
    { allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object", properties: { n: { const: 1 } } }] },
    { id: "0198c0de-0000-7000-8000-000000000001", n: 1 },
  ],
  [{}, {}],
])("%j has the example %j", (schema, want) => {
  expect(exampleOf(schema, components, "title")).toEqual(want);
});
