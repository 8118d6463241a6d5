import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { ActionError, type NamedTable, type RouteEnv } from "@quickback/compiler";
import { anyone, own, ownRoutes, resource, role, routes, rows, shape, signedIn } from "@quickback/server/v1";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { HTTPException } from "hono/http-exception";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { checkDocument } from "@quickback/contract";
import * as authTables from "../../generated/my-site/server/auth-tables.js";
import { outcomeOf, problemOf } from "../support/answers.js";
import { cookieOf } from "../support/cookies.js";
import { accountStatements } from "../support/accounts.js";
import { libsqlInMemory } from "../support/backends.js";
import { lintDocument } from "../support/lint-document.js";
import { schemaSql } from "../support/schema-sql.js";
import { bearer, databases, env, origin } from "../support/site.js";
import { define, useApp } from "../support/small-app.js";

const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  title: text("title").notNull().unique(),
  ownerId: text("owner_id").notNull(),
});

const note = resource({
  table: notes,
  shape: shape("Note", z.object({ id: z.string(), title: z.string(), ownerId: z.string() })),
  firewall: rows(own(notes.ownerId)),
  system: ["id", "ownerId"],
  stamps: { create: { id: "uuid", ownerId: "userId" } },
});

const notesRoutes = routes("notes", {
  "GET /notes": note.list({
    allow: signedIn(),
    filter: [],
    sort: ["title"],
    search: [],
    pageSize: { default: 20, max: 50 },
  }),
});

type Env = RouteEnv<NamedTable<typeof notes>>;

const json = <Schema extends z.ZodType>(schema: Schema) => ({ content: { "application/json": { schema } } });
const NoteOut = z.object({ id: z.string(), title: z.string() }).openapi("Note"); // a name that the table's rows have

const digest = new OpenAPIHono<Env>();
let ran = 0;

digest.openapi(
  createRoute({
    method: "get",
    path: "/",
    request: { query: z.object({ most: z.coerce.number().int().min(1).max(9).optional() }) },
    responses: { 200: { description: "The caller's notes.", ...json(z.array(NoteOut)) } },
  }),
  async (c) => {
    ran += 1;
    const found = await c.var.db.notes.list({ sort: ["title"] });
    return c.json(
      found.map(({ id, title }) => ({ id, title })),
      200,
    );
  },
);

digest.openapi(
  createRoute({
    method: "post",
    path: "/",
    operationId: "addToDigest",
    request: { body: json(z.strictObject({ title: z.string().min(2), lines: z.array(z.string()).default([]) })) },
    responses: {
      201: { description: "The note.", ...json(NoteOut) },
      409: { description: "There is such a note already." },
      422: { description: "The title is no good." },
    },
  }),
  async (c) => {
    ran += 1;
    const { title } = c.req.valid("json");
    if (title === "no") throw new ActionError("Not that.", "TITLE_REFUSED", 422, { title });
    if (title === "undeclared") throw new ActionError("The secret of it.", "SECRET", 418);
    if (title === "http") throw new HTTPException(409, { message: "By Hono." });
    if (title === "crash") throw new Error("SQLITE_ERROR at secret.ts:1:1");
    if (title === "text") throw "a text";
    const { id } = await c.var.db.notes.insert({ title });
    return c.json({ id, title }, 201);
  },
);

digest.openapi(
  createRoute({
    method: "get",
    path: "/{id}",
    responses: { 200: { description: "One note.", ...json(NoteOut) }, 404: { description: "There is none." } },
  }),
  async (c) => {
    const found = await c.var.db.notes.find(c.req.param("id"));
    return found === undefined ? c.notFound() : c.json({ id: found.id, title: found.title }, 200);
  },
);

digest.get("/hidden/route", (c) => c.text("never"));

const open = new OpenAPIHono<Env>();

open.openapi(
  createRoute({
    method: "get",
    path: "/who",
    responses: {
      200: { description: "Who asks.", ...json(z.object({ userId: z.string().nullable(), id: z.string() })) },
    },
  }),
  (c) => c.json({ userId: c.var.ctx.userId ?? null, id: c.var.requestId }, 200),
);

open.openapi(
  createRoute({
    method: "post",
    path: "/echo",
    request: { body: { content: { "text/plain": { schema: z.string() } } } },
    responses: { 200: { description: "The same.", content: { "text/plain": { schema: z.string() } } } },
  }),
  async (c) => c.text(await c.req.text(), 200),
);

open.openapi(
  createRoute({
    method: "post",
    path: "/form",
    request: {
      body: {
        content: {
          "multipart/form-data": { schema: z.object({ name: z.string() }) },
          "application/x-www-form-urlencoded": { schema: z.object({ name: z.string() }) },
        },
      },
    },
    responses: { 200: { description: "The name.", content: { "text/plain": { schema: z.string() } } } },
  }),
  (c) => c.text(c.req.valid("form").name, 200),
);

open.openapi(
  createRoute({
    method: "put",
    path: "/draft",
    request: { headers: z.object({ "if-match": z.string().optional() }), query: z.looseObject({}) },
    responses: { 204: { description: "It is kept." } },
  }),
  (c) => c.body(null, c.req.valid("header")["if-match"] === '"1"' ? 204 : 500),
);

const unauthorized = { description: "Not by this key.", ...json(z.object({ key: z.string() })) };

open.openapi(
  createRoute({
    method: "get",
    path: "/locked",
    request: { query: z.object({ scheme: z.string().optional() }) },
    responses: { 204: { description: "It is open." }, 401: unauthorized },
  }),
  (c) => {
    const { scheme } = c.req.valid("query");
    if (scheme === "none") return c.body(null, 204);
    return c.json({ key: "wrong" }, 401, scheme === undefined ? {} : { "WWW-Authenticate": scheme });
  },
);

const small = {
  tables: { notes },
  routes: [notesRoutes],
  ownRoutes: [
    ownRoutes("digest", digest, {
      allow: role("user", "admin"),
      operations: {
        "GET /digest": "get",
        "POST /digest": "addToDigest",
        "GET /digest/{id}": "getById",
      },
    }),
    ownRoutes("open", open, {
      allow: anyone(),
      operations: {
        "GET /open/who": "getWho",
        "POST /open/echo": "postEcho",
        "POST /open/form": "postForm",
        "PUT /open/draft": "putDraft",
        "GET /open/locked": "getLocked",
      },
    }),
  ],
};

describe.each(databases)("routes of the author's own, on %s", (database) => {
  const site = useApp(small, database);
  const add = (body: unknown, as: "user" | "admin" | "other" | "editor" = "user") =>
    site.send("POST", "/api/v1/digest", { as, body });

  it("reach the rows of the caller alone, and stamp what they write", async () => {
    expect((await add({ title: "mine" })).status).toBe(201);
    expect((await add({ title: "theirs" }, "admin")).status).toBe(201);
    const listed = await site.send("GET", "/api/v1/digest", { as: "user" });
    const [mine, ...others] = (await listed.json()) as { id: string; title: string }[];
    expect([mine?.title, others]).toEqual(["mine", []]);
    expect((await site.send("GET", `/api/v1/digest/${mine?.id}`, { as: "user" })).status).toBe(200);
    expect(await outcomeOf(await site.send("GET", `/api/v1/digest/${mine?.id}`, { as: "admin" }))).toBe(
      "404 NOT_FOUND",
    );
  });

  it("say with each 401 how to sign in, and with their own as they like", async () => {
    const challenge = async (path: string) => (await site.fetch(`/api/v1${path}`)).headers.get("www-authenticate");
    expect(await challenge("/digest")).toBe("Bearer");
    expect(await challenge("/open/locked")).toBe("Bearer");
    expect(await challenge("/open/locked?scheme=Signature")).toBe("Signature");
  });

  it("are told who asks, also where anyone may", async () => {
    const whose = async (as?: "user") => (await site.send("GET", "/api/v1/open/who", as && { as })).json();
    expect(await whose()).toMatchObject({ userId: null });
    expect(await whose("user")).toMatchObject({ userId: expect.stringMatching(/./) });
    const answer = await site.send("GET", "/api/v1/open/who");
    expect(await answer.json()).toMatchObject({ id: answer.headers.get("x-request-id") });
  });

  it("run for nobody whom their rule does not let in", async () => {
    const before = ran;
    expect(await outcomeOf(await site.send("POST", "/api/v1/digest", { body: { title: "mine" } }))).toBe(
      "401 AUTH_MISSING",
    );
    expect(await outcomeOf(await add({ title: "mine" }, "editor"))).toBe("403 ACCESS_ROLE_REQUIRED");
    expect(await outcomeOf(await site.send("GET", "/api/v1/digest"))).toBe("401 AUTH_MISSING");
    const nonsense = { headers: { Authorization: "Bearer nonsense" } };
    expect(await outcomeOf(await site.fetch("/api/v1/open/who", nonsense))).toBe("401 AUTH_INVALID_TOKEN");
    expect(ran).toBe(before);
  });

  it("take a write with a cookie from a trusted origin alone", async () => {
    const headers = { Cookie: cookieOf("user"), "Content-Type": "application/json" };
    const send = (more: object) =>
      site.fetch("/api/v1/digest", { method: "POST", headers: { ...headers, ...more }, body: '{"title":"mine"}' });
    expect(await outcomeOf(await send({}))).toBe("403 CSRF_ORIGIN");
    expect(await outcomeOf(await send({ Origin: "https://evil.example" }))).toBe("403 CSRF_ORIGIN");
    expect((await send({ Origin: "http://my-site.test" })).status).toBe(201);
  });

  it.each([
    { given: { title: "x" }, path: "/title" },
    { given: { title: "xx", lines: ["", 1] }, path: "/lines/1" },
    { given: { title: "xx", more: 1 }, path: "/more" },
  ])("refuse $given with a pointer to $path", async ({ given, path }) => {
    const before = ran;
    const problem = await problemOf(await add(given));
    expect([problem.status, problem.code, problem.errors?.[0]?.path]).toEqual([400, "VALIDATION_ERROR", path]);
    expect(ran).toBe(before);
  });

  it.each([
    { query: "?most=0", code: "VALIDATION_ERROR", path: "most" },
    { query: "?most=1&most=2", code: "VALIDATION_ERROR", path: "most" },
    { query: "?mots=1", code: "UNKNOWN_PARAMETER", path: "mots" },
  ])("refuse the query $query", async ({ query, code, path }) => {
    const problem = await problemOf(await site.send("GET", `/api/v1/digest${query}`, { as: "user" }));
    expect([problem.code, problem.errors?.[0]?.path]).toEqual([code, path]);
  });

  it.each([
    { method: "POST", path: "/open/echo", name: "If-Match" },
    { method: "POST", path: "/open/echo", name: "If-None-Match" },
    { method: "PUT", path: "/open/draft", name: "If-None-Match" },
    { method: "GET", path: "/open/who", name: "If-Match" },
    { method: "PUT", path: "/open/draft", name: "Idempotency-Key" },
  ])("refuse what they do not hold to: $name of a $method to $path", async ({ method, path, name }) => {
    const headers = { "Content-Type": "text/plain", [name]: '"1"' };
    const sent = method === "POST" ? { body: "it" } : {};
    const problem = await problemOf(await site.fetch(`/api/v1${path}`, { method, headers, ...sent }));
    expect([problem.code, problem.errors?.[0]?.path]).toEqual(["UNKNOWN_PARAMETER", name]);
  });

  it("have conditions that they document, and If-None-Match by GET, to themselves", async () => {
    const draft = { method: "PUT", headers: { "If-Match": '"1"' } };
    expect((await site.fetch("/api/v1/open/draft", draft)).status).toBe(204);
    expect((await site.fetch("/api/v1/open/who", { headers: { "If-None-Match": "*" } })).status).toBe(200);
  });

  it.each([
    { given: { body: "{" }, want: "400 INVALID_JSON" },
    { given: { body: "" }, want: "400 INVALID_JSON" },
    { given: { body: '{"title":"\\u0000"}' }, want: "400 VALIDATION_ERROR" },
    { given: { body: "{}", headers: { "Content-Type": "text/plain" } }, want: "415 UNSUPPORTED_MEDIA_TYPE" },
    { given: { body: `{"title":"${"x".repeat(2 ** 20)}"}` }, want: "413 PAYLOAD_TOO_LARGE" },
  ])("answer $want to a body that is not JSON of a megabyte at most", async ({ given, want }) => {
    const headers = { "Content-Type": "application/json", ...given.headers };
    const sent = { method: "POST", body: given.body, headers: { ...bearer("user"), ...headers } };
    const answer = await site.fetch("/api/v1/digest", sent);
    expect(await outcomeOf(answer)).toBe(want);
  });

  it("read a body of another type, up to the same limit", async () => {
    const send = (body: string) =>
      site.fetch("/api/v1/open/echo", {
        method: "POST",
        body,
        headers: { "Content-Type": "text/plain;charset=utf-8" },
      });
    expect(await (await send("as it is: {")).text()).toBe("as it is: {");
    expect(await outcomeOf(await send("x".repeat(2 ** 20 + 1)))).toBe("413 PAYLOAD_TOO_LARGE");
    expect(await outcomeOf(await site.send("POST", "/api/v1/open/echo", { body: {} }))).toBe(
      "415 UNSUPPORTED_MEDIA_TYPE",
    );
  });

  it.each([
    ["echo", "text/plain"],
    ["form", "multipart/form-data; boundary=x"],
    ["form", "application/x-www-form-urlencoded"],
  ])("are not reached without the body that /%s documents, as %s", async (path, type) => {
    const init = { method: "POST", body: "", headers: { "Content-Type": type } };
    const { code, detail } = await problemOf(await site.fetch(`/api/v1/open/${path}`, init));
    expect([code, detail]).toEqual(["VALIDATION_ERROR", "The body is empty."]);
  });

  it("read a form, and answer 400 to a body that is none", async () => {
    const part = (name: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nAda\r\n--x--\r\n`;
    const send = (body: string) => {
      const headers = { "Content-Type": "multipart/form-data; boundary=x" };
      return site.fetch("/api/v1/open/form", { method: "POST", body, headers });
    };
    expect(await (await send(part("name"))).text()).toBe("Ada");
    expect((await problemOf(await send(part("nam")))).errors).toMatchObject([{ path: "/name" }]);
    expect(await outcomeOf(await send("nonsense"))).toBe("400 VALIDATION_ERROR");
  });

  it("refuse with the codes of their errors where the status is declared", async () => {
    expect(await problemOf(await add({ title: "no" }))).toMatchObject({
      type: "about:blank", // no page of the documentation knows the code
      title: "Unprocessable Content",
      status: 422,
      code: "TITLE_REFUSED",
      layer: "action",
      details: { title: "no" },
    });
    expect(await outcomeOf(await add({ title: "http" }))).toBe("409 HTTP_409");
    await add({ title: "twice" });
    expect(await outcomeOf(await add({ title: "twice" }))).toBe("409 UNIQUE_VIOLATION");
  });

  it("answer 405 with the methods that a path has, and 404 where there is none", async () => {
    const answer = await site.send("PUT", "/api/v1/digest", { as: "user", body: {} });
    expect([await outcomeOf(answer.clone()), answer.headers.get("allow")]).toEqual([
      "405 METHOD_NOT_ALLOWED",
      "GET, HEAD, POST",
    ]);
    expect(await outcomeOf(await site.send("GET", "/api/v1/open", { as: "user" }))).toBe("404 NOT_FOUND");
    expect(await outcomeOf(await site.send("GET", "/api/v1/digest/a/b", { as: "user" }))).toBe("404 NOT_FOUND");
  });

  it("serve HEAD as GET, and nothing that no document has", async () => {
    expect((await site.fetch("/api/v1/open/who", { method: "HEAD" })).status).toBe(200);
    expect(await outcomeOf(await site.send("GET", "/api/v1/digest/hidden/route", { as: "user" }))).toBe(
      "404 NOT_FOUND",
    );
  });
});

describe("what a route of the author's own throws", () => {
  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
  afterEach(() => vi.restoreAllMocks());

  async function thrown(title: string) {
    const tables = { ...authTables, notes };
    const { database, batch } = await libsqlInMemory(await schemaSql(tables));
    await batch(await accountStatements());
    const headers = { ...bearer("user"), "Content-Type": "application/json" };
    const request = new Request(`${origin}/api/v1/digest`, {
      method: "POST",
      headers,
      body: JSON.stringify({ title }),
    });
    return await define(small).createApp({ database, env }).fetch(request);
  }

  it.each(["crash", "text", "undeclared"])(
    "is 500 without a word of it where it is not declared: %s",
    async (title) => {
      const problem = await problemOf(await thrown(title));
      expect([problem.status, problem.code]).toEqual([500, "INTERNAL"]);
      expect(JSON.stringify(problem)).not.toMatch(/SQLITE|secret|a text/);
    },
  );

  it("stands in the log, with what to declare", async () => {
    await thrown("undeclared");
    expect(String(vi.mocked(console.error).mock.calls[0])).toContain(
      'Declare responses: { 418: { description: "…" } }',
    );
  });
});

describe("the document of the author's own routes", async () => {
  const document = await define(small).describe();
  const operation = (path: string, method: string) =>
    (document.paths[path] as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[method];

  it("passes Redocly's recommended-strict and Spectral's oas without a warning", async () => {
    expect(await lintDocument(document)).toEqual([]);
    expect(checkDocument(document)).toEqual([]);
  });

  it("says who may call, and names each operation for the SDK", () => {
    expect(operation("/api/v1/digest", "get")).toMatchObject({
      operationId: "getDigest",
      tags: ["digest"],
      "x-sdk-method": "get",
      "x-access": { kind: "role", anyOf: ["user", "admin"] },
      security: [{ bearerAuth: [] }, { cookieAuth: [] }],
    });
    expect(operation("/api/v1/open/who", "get")).toMatchObject({ operationId: "getWhoOpen", security: [{}, {}, {}] });
  });

  it("says that each 401 has a challenge", () => {
    for (const path of ["/api/v1/digest", "/api/v1/open/locked"]) {
      const challenged = { headers: { "WWW-Authenticate": { required: true } } };
      expect(operation(path, "get")).toMatchObject({ responses: { 401: challenged } });
    }
  });

  it("has the statuses that its author declares, and those of the server", () => {
    const statuses = Object.keys(operation("/api/v1/digest", "post")?.["responses"] as object);
    expect(statuses).toEqual(["201", "400", "401", "403", "409", "413", "415", "422", "500", "503"]);
  });

  it("keeps a name of the author's apart from that of another schema", () => {
    const { schemas } = document["components"] as { schemas: Readonly<Record<string, object>> };
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(["Note", "DigestNote", "AddToDigestInput"]));
    expect(operation("/api/v1/digest/{id}", "get")).toMatchObject({
      parameters: [{ name: "id", in: "path", required: true }],
      responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/DigestNote" } } } } },
    });
  });
});
