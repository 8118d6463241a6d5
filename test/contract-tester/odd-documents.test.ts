import { testContract } from "@quickback/contract";
import { describe, expect, it } from "vitest";

const responses = { default: { description: "Anything." } };
const text = { type: "string" };

function operation(rest: object): object {
  return {
    openapi: "3.1.0",
    paths: {
      "/it/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: text }],
        post: { responses, ...rest },
      },
    },
    components: {
      schemas: {
        Tree: {
          type: "object",
          properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
        },
        Cat: { type: "object", properties: { kind: { const: "cat" }, lives: { type: "integer" } }, required: ["kind"] },
        Dog: { type: "object", properties: { kind: { const: "dog" } }, required: ["kind"] },
      },
      securitySchemes: {
        query: { type: "apiKey", in: "query", name: "key" },
        cookie: { type: "apiKey", in: "cookie", name: "sid" },
        basic: { type: "http", scheme: "basic" },
        oauth: { type: "oauth2", flows: {} },
      },
    },
  };
}

const body = (schema: unknown, type = "application/json") => ({
  requestBody: { required: true, content: { [type]: schema === undefined ? {} : { schema } } },
});
const parameter = (rest: object) => ({ parameters: [{ name: "it", required: true, ...rest }] });

/** Requests with a body, the last one's, and what was noted. */
async function run(
  document: object,
  answer: (request: Request) => Response = () => new Response(null, { status: 204 }),
) {
  const bodies: string[] = [];
  const urls: string[] = [];
  const app = {
    async fetch(request: Request) {
      urls.push(request.url);
      bodies.push(await request.clone().text());
      return answer(request);
    },
  };
  const report = await testContract({ app, document, requests: 60 });
  return { ...report, bodies, urls, kinds: [...new Set(report.findings.map(({ kind }) => kind))].toSorted() };
}

describe("documents that strangers write", () => {
  it.each<[string, object]>([
    ["a body that contains itself", body({ $ref: "#/components/schemas/Tree" })],
    [
      "one of several by a discriminator",
      body({
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind" },
      }),
    ],
    ["a body of any kind", body({})],
    [
      "a body of a form",
      body(
        { type: "object", properties: { a: text, b: { type: "integer" } }, required: ["a"] },
        "application/x-www-form-urlencoded",
      ),
    ],
    ["a body of plain text", body(text, "text/plain")],
    ["a format that nobody knows", body({ type: "string", format: "isbn" })],
    ["a keyword that nobody knows", body({ type: "string", maxLenght: 3 })],
    ["a pattern that is not Unicode's", body({ type: "string", pattern: String.raw`^\d\-\d$` })],
    ["a header", parameter({ in: "header", schema: { type: "integer" } })],
    ["a cookie", parameter({ in: "cookie", schema: text })],
    [
      "a deep object",
      parameter({ in: "query", style: "deepObject", schema: { type: "object", properties: { a: text } } }),
    ],
    [
      "a list with bars",
      parameter({ in: "query", style: "pipeDelimited", explode: false, schema: { type: "array", items: text } }),
    ],
    ["an example in place of a schema", parameter({ in: "query", content: { "application/json": {} }, example: "x" })],
    ["every kind of credentials", { security: [{ query: [] }, { cookie: [] }, { basic: [] }, { oauth: ["a"] }] }],
  ])("are tested with %s", async (_name, rest) => {
    const { requests, notes, kinds } = await run(operation(rest));
    expect(requests).toBe(60);
    expect(notes).toEqual([]);
    // the server accepts whatever it gets: that alone may be found
    for (const kind of kinds) expect(kind).toMatch(/^accepted-/);
  });

  it.each<[string, object, string]>([
    [
      "a body of several parts",
      body({ type: "object" }, "multipart/form-data"),
      "its body is multipart/form-data, which is not made",
    ],
    [
      "a body that can't be",
      body({ type: "string", minLength: 2, maxLength: 1 }),
      "no request that its schemas allow could be made",
    ],
    ["a parameter without a schema", parameter({ in: "query" }), "no request that its schemas allow could be made"],
  ])("are left alone with %s, which is told", async (_name, rest, want) => {
    const { notes } = await run(operation(rest));
    expect(notes).toContain(`POST /it/{id}: ${want}`);
  });

  it("are read with the base path of their first server", async () => {
    const { urls } = await run({ ...operation({}), servers: [{ url: "https://api.example.com/v2/" }] });
    expect(urls[0]).toMatch(/^http:\/\/localhost\/v2\/it\//);
  });

  it("are refused where they are none", async () => {
    await expect(run({ swagger: "2.0" })).rejects.toThrow("The document is not an OpenAPI 3.x document");
  });
});
