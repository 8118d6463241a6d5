import { describe, expect, it } from "vitest";
import { checkDocument, examplesOf } from "./index.js";

function withSchema(schema: object, rest: object = {}) {
  return { openapi: "3.1.1", paths: {}, components: { schemas: { Note: schema }, ...rest } };
}

const text = { type: "string", examples: ["Buy milk"] };

const sound = {
  openapi: "3.1.1",
  paths: {
    "/notes": {
      get: {
        parameters: [{ name: "limit", in: "query", schema: { type: "integer", default: 3 }, example: 5 }],
        responses: {
          200: {
            headers: { "x-count": { schema: { type: "integer" }, example: 2 } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Note" },
                examples: { one: { value: { text: "x", next: null } } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Note: {
        type: "object",
        properties: {
          text,
          example: { type: "string" },
          next: { anyOf: [{ $ref: "#/components/schemas/Note" }, { type: "null" }] },
        },
        required: ["text"],
        "x-access": { kind: "anyone", $ref: "no reference" },
      },
    },
  },
};

describe("checkDocument", () => {
  it("finds nothing wrong with a sound document", () => {
    expect(checkDocument(sound)).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    ["a reference", withSchema({ $ref: "#/components/schemas/None" }), "reference", "/components/schemas/Note"],
    [
      "a circle of references",
      withSchema({ $ref: "#/components/schemas/Note" }),
      "reference",
      "/components/schemas/Note",
    ],
    ["a keyword", withSchema({ type: "string", maxLenght: 3 }), "schema", "/components/schemas/Note"],
    ["a keyword's value", withSchema({ type: "string", maxLength: "3" }), "schema", "/components/schemas/Note"],
    [
      "a type that is named twice",
      withSchema({ type: ["string", "null", "null"] }),
      "schema",
      "/components/schemas/Note",
    ],
    ["a format", withSchema({ type: "string", format: "datetime" }), "schema", "/components/schemas/Note"],
    ["a keyword of another type", withSchema({ type: "string", minimum: 3 }), "schema", "/components/schemas/Note"],
    [
      "a required field that there is not",
      withSchema({ type: "object", properties: { text }, required: ["txet"] }),
      "schema",
      "/components/schemas/Note",
    ],
    ["a default", withSchema({ type: "string", default: 3 }), "example", "/components/schemas/Note/default"],
    [
      "an example inside a schema",
      withSchema({ type: "object", properties: { tags: { type: "array", items: { ...text, examples: ["a", 1] } } } }),
      "example",
      "/components/schemas/Note/properties/tags/items/examples/1",
    ],
    [
      "an example of a header",
      withSchema(text, { headers: { Count: { schema: { type: "integer" }, example: "two" } } }),
      "example",
      "/components/headers/Count/example",
    ],
  ])("finds %s", (_name, document, kind, pointer) => {
    const found = checkDocument(document);
    expect(found.map((fault) => [fault.kind, fault.pointer])).toContainEqual([kind, pointer]);
  });
});

describe("examplesOf", () => {
  it("gives every example with its schema", () => {
    expect(examplesOf(sound).map(({ pointer, value }) => [pointer.split("/").slice(-2).join("/"), value])).toEqual([
      ["0/example", 5],
      ["schema/default", 3],
      ["x-count/example", 2],
      ["one/value", { text: "x", next: null }],
      ["examples/0", "Buy milk"],
    ]);
  });
});
