import { own, resource, role, routes, rows, shape, timestamp } from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { expect, it } from "vitest";
import * as z from "zod";
import { accountStatements } from "../support/accounts.js";
import type { Json } from "../support/answers.js";
import { libsqlInMemory } from "../support/backends.js";
import { neverSeen, walkContract, type WalkReport } from "../support/contract-walk.js";
import { schemaSql } from "../support/schema-sql.js";
import { bearer, env, siteOf } from "../support/site.js";
import { define } from "../support/small-app.js";
import type { TableFacts } from "../support/walk/features.js";
import * as authTables from "../../generated/my-site/server/auth-tables.js";

// The walk is able to fail: it finds nothing wrong with a server, and something with the same one behind a proxy that
// is wrong in one way.

const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  ownerId: text("owner_id").notNull(),
  slug: text("slug").notNull().unique(),
  title: text("title"),
  stars: integer("stars").notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
});

const facts: TableFacts = {
  table: notes,
  sqlName: "notes",
  keys: ["id"],
  references: [],
  uniques: [["id"], ["slug"]],
  owner: "ownerId",
  transitions: {},
  except: [],
  moving: [],
};

const input = {
  slug: z.string().min(1).max(40),
  title: z.string().nullable().optional(),
  stars: z.int().min(0).max(5),
};
const NoteCreate = shape("NoteCreate", z.strictObject(input));
const row = { id: z.string(), ownerId: z.string(), slug: z.string(), title: z.string().nullable(), stars: z.int() };
const fields = ["id", "slug", "title", "stars"] as const;
const note = resource({
  table: notes,
  shape: shape("Note", z.object({ ...row, updatedAt: timestamp("ms").nullable() })),
  firewall: rows(own(notes.ownerId)),
  system: ["id", "ownerId", "updatedAt"],
  stamps: { create: { id: "uuid", ownerId: "userId" }, update: { updatedAt: "now" } },
});

const app = define({
  tables: { notes },
  routes: [
    routes("notes", {
      "GET /notes": note.list({
        allow: role("user", "admin"),
        filter: fields,
        sort: fields,
        search: ["title"],
        pageSize: { default: 50, max: 100 },
      }),
      "GET /notes/{id}": note.get({ allow: role("user", "admin") }),
      "POST /notes": note.create({ allow: role("user", "admin"), accept: NoteCreate }),
      "PATCH /notes/{id}": note.update({
        allow: role("user", "admin"),
        accept: shape("NoteUpdate", NoteCreate.partial()),
      }),
      "DELETE /notes/{id}": note.hardDelete({ allow: role("user", "admin") }),
      "POST /notes/batch": note.batchCreate({ allow: role("user", "admin"), accept: NoteCreate }),
      "PATCH /notes/batch": note.batchUpdate({
        allow: role("user", "admin"),
        accept: shape("NoteUpdate", NoteCreate.partial()),
      }),
      "DELETE /notes/batch": note.batchHardDelete({ allow: role("user", "admin") }),
    }),
  ],
});

/** What stands between the server and the walk. */
type Proxy = (request: Request, answer: (request: Request) => Promise<Response>) => Promise<Response>;

async function walkThrough(proxy: Proxy): Promise<{ report: WalkReport; unseen: string[] }> {
  const tables = { ...authTables, notes };
  const document = await app.describe();
  const backend = await libsqlInMemory(await schemaSql(tables));
  const server = app.createApp({ database: backend.database, env, document });
  const answer = async (request: Request) => server.fetch(request);
  const site = siteOf({ ...backend, tables, document, answer: (request) => proxy(request, answer) });
  await site.batch(await accountStatements());
  const report = await walkContract({ site, document, features: new Map([["notes", facts]]), seed: 1 });
  await site.close();
  return { report, unseen: neverSeen(report, document) };
}

it("finds nothing wrong with a server that does what its document says, and sees all of it", async () => {
  const { report, unseen } = await walkThrough(async (request, answer) => answer(request));
  expect(report.findings).toEqual([]);
  expect(unseen).toEqual([]);
  expect(report.requests).toBeGreaterThan(150);
}, 300_000);

const isList = ({ method, url }: Request) => method === "GET" && new URL(url).pathname.endsWith("/notes");
const isRow = ({ method, url }: Request) => method === "GET" && !new URL(url).pathname.endsWith("/notes");

const isBatch = ({ url, method }: Request) => method !== "GET" && new URL(url).pathname.endsWith("/notes/batch");

/** The same batch without all or nothing. */
async function eachForItself(request: Request): Promise<Request> {
  const body: Json = await request.json();
  return new Request(request, {
    method: request.method,
    body: JSON.stringify({ ...body, options: { atomic: false } }),
  });
}

/** The same request for another address, as whoever asked. */
function without(request: Request, ...parameters: string[]): Request {
  const url = new URL(request.url);
  for (const name of parameters) url.searchParams.delete(name);
  return new Request(url, { headers: request.headers });
}

async function changed(response: Response, change: (body: Json) => Json): Promise<Response> {
  const { status, headers } = response;
  const body: Json = await response.json();
  return new Response(JSON.stringify(status < 300 ? change(body) : body), { status, headers });
}

it.each<[string, Proxy]>([
  [
    "a status",
    async (request, answer) => {
      const response = await answer(request);
      return response.status === 201 ? new Response(response.body, { ...response, status: 200 }) : response;
    },
  ],
  [
    "a field that loses its value",
    async (request, answer) => {
      const response = await answer(request);
      return isRow(request) ? changed(response, (body) => ({ ...body, title: null })) : response;
    },
  ],
  [
    "a field that nobody documented",
    async (request, answer) => {
      const response = await answer(request);
      return isRow(request) ? changed(response, (body) => ({ ...body, extra: 1 })) : response;
    },
  ],
  [
    "an order that is not kept",
    async (request, answer) => answer(isList(request) ? without(request, "sort") : request),
  ],
  [
    "a filter that is not applied",
    async (request, answer) => answer(isList(request) ? without(request, "stars.lte") : request),
  ],
  [
    "an update that changes more than was sent",
    async (request, answer) => {
      if (request.method !== "PATCH") return await answer(request);
      const sent: unknown = await request
        .clone()
        .json()
        .catch(() => undefined);
      const isBody = typeof sent === "object" && sent !== null && !Array.isArray(sent) && "title" in sent;
      return await answer(
        isBody ? new Request(request, { method: "PATCH", body: JSON.stringify({ ...sent, stars: 5 }) }) : request,
      );
    },
  ],
  [
    "a row that everyone sees",
    async (request, answer) => {
      const response = await answer(request);
      if (!isRow(request) || response.status !== 404) return response;
      return await answer(new Request(request.url, { headers: bearer("user") }));
    },
  ],
  [
    "a refusal that never comes",
    async (request, answer) => {
      const response = await answer(request.clone());
      if (response.status !== 400 || request.method !== "POST") return response;
      return await answer(
        new Request(request, { method: "POST", body: JSON.stringify({ slug: crypto.randomUUID(), stars: 1 }) }),
      );
    },
  ],
  [
    "a batch that answers in another order",
    async (request, answer) => {
      const response = await answer(request);
      return isBatch(request) ? changed(response, ({ data }) => ({ data: (data as Json[]).toReversed() })) : response;
    },
  ],
  [
    "a batch that writes what it can of one that it refuses",
    async (request, answer) => {
      const response = await answer(request.clone());
      if (isBatch(request) && response.status === 404) await answer(await eachForItself(request));
      return response;
    },
  ],
  [
    "a batch that has all or nothing written where each was to be for itself",
    async (request, answer) => {
      const response = await answer(request.clone());
      if (response.status !== 207 || request.method !== "DELETE") return response;
      const { errors }: { errors: unknown[] } = await response.clone().json();
      if (errors.length > 0) return response;
      return Response.json({ success: [], errors: [] }, { status: 207, headers: response.headers });
    },
  ],
])(
  "finds %s",
  async (_name, proxy) => {
    const { report } = await walkThrough(proxy);
    expect(report.findings.length).toBeGreaterThan(0);
  },
  300_000,
);
