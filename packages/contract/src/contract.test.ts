import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { contractOf, describeViolations, type ViolationKind } from "./index.js";

const note = { id: 1, text: "Buy milk", tag: null };

const document = {
  openapi: "3.1.1",
  info: { title: "Notes", version: "1" },
  servers: [{ url: "/v1" }],
  paths: {
    "/notes": {
      get: {
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 10 } },
          { name: "sort", in: "query", schema: { type: "string", pattern: "^(id|text)$" } },
        ],
        responses: {
          200: {
            description: "Notes.",
            headers: { "X-Count": { required: true, schema: { type: "integer" } } },
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Note" } } },
            },
          },
          400: { $ref: "#/components/responses/Problem" },
        },
      },
      post: {
        security: [{ bearer: [] }, { cookie: [] }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { text: { type: "string", maxLength: 20 } },
                required: ["text"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          201: {
            description: "Made.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Note" } } },
          },
          "4XX": { $ref: "#/components/responses/Problem" },
        },
      },
    },
    "/notes/latest": { get: { responses: { 204: { description: "None." } } } },
    "/notes/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
      get: {
        responses: {
          200: {
            description: "One.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Note" } } },
          },
        },
      },
      delete: { responses: { 200: { description: "Gone." } } },
    },
    "/notes/events": {
      get: {
        responses: {
          200: {
            description: "Notes as they are made.",
            content: { "text/event-stream": { schema: { $ref: "#/components/schemas/Note" } } },
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
          id: { type: "integer" },
          text: { type: "string" },
          tag: { type: ["string", "null"], "x-mask": "email" },
        },
        required: ["id", "text", "tag"],
      },
    },
    responses: {
      Problem: {
        description: "No.",
        content: {
          "application/problem+json": {
            schema: {
              allOf: [
                { type: "object", properties: { status: { type: "integer" } }, required: ["status"] },
                { type: "object", properties: { code: { type: "string", enum: ["BAD"] } } },
              ],
            },
          },
        },
      },
    },
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer" },
      cookie: { type: "apiKey", in: "cookie", name: "sid" },
    },
  },
};

const json = { "Content-Type": "application/json" };
const bearer = { ...json, Authorization: "Bearer t" };

/** A server that keeps to the document but for one answer. */
function drifting(path: string, answer: () => Response): Hono {
  const app = new Hono();
  app.on(["GET", "POST", "DELETE", "PUT"], `/v1${path}`, answer);
  app.get("/v1/notes", (c) => c.json([note], 200, { "X-Count": "1" }));
  app.post("/v1/notes", (c) => c.json(note, 201));
  app.get("/v1/notes/latest", (c) => c.body(null, 204));
  app.get("/v1/notes/:id", (c) => c.json(note));
  app.delete("/v1/notes/:id", (c) => c.body(null));
  return app;
}

async function violationsOf(app: Hono, path: string, init: RequestInit = {}) {
  const request = new Request(`http://server/v1${path}`, init);
  return await contractOf(document).check(request.clone(), await app.fetch(request));
}

const faithful = drifting("/elsewhere", () => new Response());

describe("a stream of events", () => {
  const events = (...notes: object[]) =>
    drifting("/notes/events", () => {
      const lines = notes.map((one) => `data: ${JSON.stringify(one)}\n\n`);
      return new Response(lines.join(""), { headers: { "Content-Type": "text/event-stream" } });
    });

  it("is read event by event, whatever separates lines elsewhere", async () => {
    const app = events(note, { ...note, text: "two\u2028lines\u2029and\u0085more" });
    expect(await violationsOf(app, "/notes/events")).toEqual([]);
  });

  it("drifts where one event does", async () => {
    const [found] = await violationsOf(events(note, { ...note, id: "one" }), "/notes/events");
    expect(found).toMatchObject({ kind: "invalid-body", place: "/id" });
  });
});

describe("a server that keeps to its document", () => {
  it.each<[string, string, RequestInit?]>([
    ["a list", "/notes?limit=3&sort=text"],
    ["HEAD of it", "/notes", { method: "HEAD" }],
    ["a path without parameter before one with", "/notes/latest"],
    ["one", "/notes/7"],
    ["a create", "/notes", { method: "POST", headers: bearer, body: '{"text":"x"}' }],
    [
      "a create with a cookie",
      "/notes",
      { method: "POST", headers: { ...json, Cookie: "sid=1" }, body: '{"text":"x"}' },
    ],
    ["a delete", "/notes/7", { method: "DELETE" }],
  ])("has no violation in %s", async (_name, path, init) => {
    expect(await violationsOf(faithful, path, init)).toEqual([]);
  });

  it("may refuse what the document does not allow", async () => {
    const app = drifting("/notes", () => problem({ status: 400, code: "BAD" }));
    expect(await violationsOf(app, "/notes?limit=eleven&nonsense")).toEqual([]);
  });
});

function problem(body: object): Response {
  return new Response(JSON.stringify(body), { status: 400, headers: { "Content-Type": "application/problem+json" } });
}

const counted = { headers: { "X-Count": "1" } };

describe("a server that drifts is found out", () => {
  it.each<[string, ViolationKind, string, string, () => Response]>([
    ["a status", "undocumented-status", "200", "/notes/latest", () => Response.json(note)],
    ["a type", "undocumented-content-type", "Content-Type", "/notes/7", () => new Response("hello")],
    ["a body", "undocumented-body", "", "/notes/7", () => Response.json(note)],
    ["a missing field", "invalid-body", "", "/notes/7", () => Response.json({ id: 1, text: "x" })],
    ["a field's type", "invalid-body", "/id", "/notes/7", () => Response.json({ ...note, id: "1" })],
    ["a field too many", "invalid-body", "", "/notes/7", () => Response.json({ ...note, secret: 1 })],
    ["text for JSON", "invalid-body", "", "/notes/7", () => new Response("{", { headers: json })],
    ["a code", "invalid-body", "/code", "/notes", () => problem({ status: 400, code: "WORSE" })],
    ["a member of a problem", "invalid-body", "", "/notes", () => problem({ status: 400, stack: "at …" })],
    ["a missing header", "missing-header", "X-Count", "/notes", () => Response.json([])],
    ["a header", "invalid-header", "X-Count", "/notes", () => Response.json([], { headers: { "X-Count": "many" } })],
    ["a parameter", "accepted-parameter", "order", "/notes?order=id", () => Response.json([], counted)],
    ["a parameter's value", "accepted-parameter", "limit", "/notes?limit=11", () => Response.json([], counted)],
    ["a path's value", "accepted-parameter", "id", "/notes/seven", () => Response.json(note)],
  ])("%s", async (_name, kind, place, path, answer) => {
    const init = kind === "undocumented-body" ? { method: "DELETE" } : {};
    const app = drifting(path.split("?", 1)[0] ?? "", answer);
    const found = await violationsOf(app, path, init);
    expect(found.map((one) => [one.kind, one.place])).toEqual([[kind, place]]);
  });

  it.each<[string, ViolationKind, string, RequestInit]>([
    ["a field", "accepted-body", "", { headers: bearer, body: '{"text":"x","done":true}' }],
    ["a field's bounds", "accepted-body", "/text", { headers: bearer, body: `{"text":"${"x".repeat(21)}"}` }],
    ["a missing body", "accepted-body", "", { headers: bearer }],
    [
      "a body's type",
      "accepted-body",
      "Content-Type",
      { headers: { ...bearer, "Content-Type": "text/plain" }, body: "x" },
    ],
    ["missing credentials", "accepted-without-credentials", "security", { headers: json, body: '{"text":"x"}' }],
  ])("accepting %s", async (_name, kind, place, init) => {
    const found = await violationsOf(faithful, "/notes", { method: "POST", ...init });
    expect(found.map((one) => [one.kind, one.place])).toEqual([[kind, place]]);
  });

  it.each([
    ["PUT", "/notes/7"],
    ["GET", "/notes/7/more"],
    ["GET", "/notes/"],
  ])("%s %s", async (method, path) => {
    const app = drifting(path, () => Response.json(note));
    const found = await violationsOf(app, path, { method });
    expect(found.map((one) => one.kind)).toEqual(["undocumented-operation"]);
    expect(describeViolations(found)).toContain(`${method} /v1${path}: undocumented-operation`);
  });
});

describe("operationFor", () => {
  it.each([
    ["GET", "/v1/notes/latest", "/notes/latest"],
    ["get", "/v1/notes/a%2Fb?x=1", "/notes/{id}"],
    ["HEAD", "/v1/notes", "/notes"],
    ["GET", "/notes", undefined],
    ["GET", "/v1/notes/a/b", undefined],
    ["parameters", "/v1/notes/7", undefined],
  ])("%s %s is %s", (method, path, want) => {
    expect(contractOf(document).operationFor(method, path)?.path).toBe(want);
  });
});
