import { expect, test } from "vitest";
import { generateSdk } from "./generate.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const returns = (schema: object) => ({ responses: { 200: { content: { "application/json": { schema } } } } });

async function filesOf(paths: object, schemas: object = {}): Promise<Record<string, string>> {
  const document = { openapi: "3.1.0", info: { title: "T" }, paths, components: { schemas } };
  const { files } = await generateSdk(document, { raw: false });
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

test("a schema is in its resource's file, one of several resources in schemas.ts, one of none nowhere", async () => {
  const files = await filesOf(
    {
      "/a": { get: { tags: ["a"], ...returns(ref("A")) } },
      "/b": { get: { tags: ["b"], ...returns({ type: "array", items: ref("Both") }) } },
    },
    {
      A: { type: "object", properties: { both: ref("Both") } },
      Both: { type: "object", properties: { deep: ref("Deep") } },
      Deep: { type: "string" },
      Unused: { type: "string" },
    },
  );
  expect(files["resources/a.ts"]).toContain("export interface A {");
  expect(files["resources/a.ts"]).toContain('import type { Both } from "../schemas.js";');
  expect(files["schemas.ts"]).toMatch(/export interface Both .*export type Deep = string;/s);
  expect(Object.values(files).join("")).not.toContain("Unused");
});

test("a schema of requests and responses keeps to the wire; one of requests alone takes a Date", async () => {
  const at = { type: "object", required: ["at"], properties: { at: { type: "string", format: "date-time" } } };
  const body = (name: string) => ({ requestBody: { content: { "application/json": { schema: ref(name) } } } });
  const files = await filesOf(
    {
      "/a": { post: { tags: ["a"], ...body("Sent"), ...returns(ref("Both")) }, put: { tags: ["a"], ...body("Both") } },
    },
    { Sent: at, Both: at },
  );
  expect(files["resources/a.ts"]).toContain("export interface Sent {\n  at: string | Date;\n}");
  expect(files["resources/a.ts"]).toContain("export interface Both {\n  at: string;\n}");
});

test("a list is paged if it has a parameter to page by", async () => {
  const list = {
    type: "object",
    required: ["data", "pagination"],
    properties: { data: { type: "array", items: ref("Row") }, pagination: { type: "object", properties: {} } },
  };
  const parameters = (name: string) => ({ parameters: [{ name, in: "query", schema: { type: "string" } }] });
  const files = await filesOf(
    {
      "/cursor": { get: { tags: ["a"], operationId: "byCursor", ...parameters("cursor"), ...returns(list) } },
      "/offset": { get: { tags: ["a"], operationId: "byOffset", ...parameters("offset"), ...returns(list) } },
      "/neither": { get: { tags: ["a"], operationId: "byNeither", ...parameters("page"), ...returns(list) } },
    },
    { Row: { type: "object" } },
  );
  const code = String(files["resources/a.ts"]);
  expect(code).toMatch(/byCursor\(.*: ListCall<Row, ByCursorResult, CallError>/);
  expect(code).toMatch(/byOffset\(.*: ListCall<Row, ByOffsetResult, CallError>/);
  expect(code).toMatch(/byNeither\(.*: Call<ByNeitherResult, CallError>/);
});

test("bytes of any type are a Blob, and events a stream", async () => {
  const gives = (media: string, schema: object) => ({ responses: { 200: { content: { [media]: { schema } } } } });
  const files = await filesOf(
    {
      "/file": { get: { tags: ["a"], operationId: "file", ...gives("*/*", ref("File")) } },
      "/any": { get: { tags: ["a"], operationId: "any", ...gives("*/*", { type: "string" }) } },
      "/events": { get: { tags: ["a"], operationId: "events", ...gives("text/event-stream", { type: "object" }) } },
    },
    { File: { type: "string", format: "binary" } },
  );
  const code = String(files["resources/a.ts"]);
  expect(code).toMatch(/file\(.*: Call<Blob, CallError> \{\n.*as: "blob"/);
  expect(code).toMatch(/any\(.*: Call<string, CallError>/);
  expect(code).toMatch(/events\(.*: Call<ReadableStream<Uint8Array>, CallError> \{\n.*as: "stream"/);
});

test("an alias that leads back to itself is cut where it adds nothing", async () => {
  const files = await filesOf(
    { "/a": { get: { tags: ["a"], ...returns(ref("Loop")) } } },
    {
      Loop: { oneOf: [ref("Pool"), { type: "string" }] },
      Pool: { allOf: [ref("Loop"), { type: "object", properties: { a: { type: "array", items: ref("Loop") } } }] },
    },
  );
  expect(files["resources/a.ts"]).toContain("export type Loop = string;");
});

test("the words of the document can't leave their place", async () => {
  const evil = '*/ export const evil = 1; /* ` ${evil} " \n';
  const files = await filesOf(
    {
      [`/${evil}/{${evil}}`]: {
        get: { tags: [evil], operationId: evil, summary: evil, description: evil, ...returns(ref("Evil")) },
      },
    },
    { Evil: { enum: [evil], description: evil } },
  );
  expect(Object.values(files).join("\n")).not.toMatch(/^\s*export const evil/m);
});
