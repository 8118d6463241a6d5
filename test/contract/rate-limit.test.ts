import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { anyone, everyRow, resource, role, routes, shape } from "@quickback/server/v1";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import * as siteTables from "../../generated/my-site/server/tables.js";
import { emailOf, password } from "../support/accounts.js";
import { outcomeOf } from "../support/answers.js";
import { libsqlInMemory, worker } from "../support/backends.js";
import { lintDocument } from "../support/lint-document.js";
import { schemaSql } from "../support/schema-sql.js";
import { bearer, databases, env as unlimited, mySite, use } from "../support/site.js";
import { define, startApp, type Held, type SmallApp } from "../support/small-app.js";

const { RATE_LIMIT: _off, ...env } = unlimited;

/** As the compiler writes it. */
const rateLimitWindow = sqliteTable(
  "rate_limit_window",
  { id: text("id").primaryKey(), count: integer("count").notNull(), resetAt: integer("reset_at").notNull() },
  (table) => [index("rateLimitWindow_resetAt_idx").on(table.resetAt)],
);
const things = sqliteTable("things", { id: text("id").primaryKey() });
const thing = resource({
  table: things,
  shape: shape("Thing", z.object({ id: z.string() })),
  firewall: everyRow(),
  system: [],
});
const page = { filter: [], sort: [], search: [], pageSize: { default: 10, max: 10 } } as const;

const app: SmallApp = {
  tables: { things, rateLimitWindow },
  routes: [
    routes("things", {
      "GET /things": thing.list({ allow: anyone(), ...page }),
      "GET /things/{id}": thing.get({ allow: role("user") }),
    }),
  ],
};

const start = Date.parse("2026-01-01T00:00:00Z");
const later = (seconds: number) => new Date(start + seconds * 1000);

/** A server whose clock is `clock.now`, and to which the connection says in a header where it comes from, as Cloudflare does. */
const clock = { now: later(0) };
const held: Held = { env, now: () => clock.now, peer: (c) => c.req.header("CF-Connecting-IP") };

const from = (address: string, headers: Record<string, string> = {}) => ({
  headers: { "CF-Connecting-IP": address, ...headers },
});

const fields = (response: Response) =>
  ["RateLimit", "RateLimit-Policy", "Retry-After"].map((name) => response.headers.get(name));

const stores = ["memory", "database"] as const;
const places = databases.flatMap((database) => stores.map((store) => [database, store] as const));

describe.each(places)("the API, limited on %s by counts in %s", (database, store) => {
  const kept = store === "database" ? { store: rateLimitWindow } : {};
  const site = use(async () => {
    return await startApp({ ...app, rateLimit: { api: { max: 3, window: 60 }, ...kept } }, database, held);
  });
  let subnet = 0;
  /** Nobody has called from it before: memory outlives the rows. */
  const newAddress = () => `198.51.100.${(subnet += 1)}`;

  it("answers a fourth request in a minute with 429, and later ones when the minute is over", async () => {
    const address = newAddress();
    const ask = () => site.fetch("/api/v1/things", from(address));
    clock.now = later(0);
    const first = await ask();
    expect([first.status, ...fields(first)]).toEqual([200, '"api";r=2;t=60', '"api";q=3;w=60', null]);
    clock.now = later(20.5);
    await ask();
    expect(fields(await ask())).toEqual(['"api";r=0;t=40', '"api";q=3;w=60', null]);
    const fourth = await ask();
    expect(fields(fourth)).toEqual(['"api";r=0;t=40', '"api";q=3;w=60', "40"]);
    expect(fourth.headers.get("content-type")).toBe("application/problem+json");
    expect(fourth.headers.get("cache-control")).toBe("private, no-cache");
    expect(await outcomeOf(fourth)).toBe("429 RATE_LIMITED");
    clock.now = later(59.9);
    expect((await ask()).headers.get("retry-after")).toBe("1");
    clock.now = later(60);
    expect((await ask()).status).toBe(200);
  });

  it("counts each caller alone, whatever address they call from", async () => {
    const address = newAddress();
    const path = "/api/v1/things/none";
    for (let count = 0; count < 3; count += 1) {
      await site.fetch(path, from(newAddress(), bearer("user")));
      await site.fetch(path, from(address));
    }
    expect((await site.fetch(path, from(newAddress(), bearer("user")))).status).toBe(429);
    expect((await site.fetch(path, from(address))).status).toBe(429);
    expect((await site.fetch(path, from(address, bearer("other")))).status).toBe(404);
    expect((await site.fetch("/api/v1/things", from(newAddress()))).status).toBe(200);
    clock.now = later(300);
  });

  it("counts made-up tokens, and headers that claim another address, for the address", async () => {
    const address = newAddress();
    for (let count = 0; count < 3; count += 1) {
      const claims = { Authorization: `Bearer token-${count}`, "X-Forwarded-For": newAddress() };
      const answer = await site.fetch("/api/v1/things/none", from(address, claims));
      expect(await outcomeOf(answer)).toBe("401 AUTH_INVALID_TOKEN");
    }
    const claims = { Authorization: "Bearer another", "X-Forwarded-For": newAddress(), "X-Real-IP": newAddress() };
    expect((await site.fetch("/api/v1/things/none", from(address, claims))).status).toBe(429);
  });

  it("says what remains on errors too", async () => {
    const answer = await site.fetch("/api/v1/things?unknown=1", from(newAddress()));
    expect([answer.status, fields(answer)[0]]).toEqual([400, '"api";r=2;t=60']);
    expect(fields(await site.fetch("/api/v1/none", from(newAddress())))[0]).toBe('"api";r=2;t=60');
  });
});

describe.each(databases)("a hundred requests at once on %s", (database) => {
  const rateLimit = { api: { max: 10, window: 60 }, store: rateLimitWindow };
  const site = use(async () => await startApp({ ...app, rateLimit }, database, held));

  it("let through exactly ten", async () => {
    const asked = Array.from({ length: 100 }, () => site.fetch("/api/v1/things", from("198.51.100.1")));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(90);
  });

  it("leave nothing behind for good", async () => {
    clock.now = later(0);
    for (let host = 1; host <= 5; host += 1) await site.fetch("/api/v1/things", from(`198.51.100.${host}`));
    clock.now = later(61);
    await site.fetch("/api/v1/things", from("203.0.113.1"));
    expect(await site.sql("select id from rate_limit_window")).toEqual([{ id: "address 203.0.113.1" }]);
  });
});

const json = { "Content-Type": "application/json" };
const guess = (headers: Record<string, string>, path = "sign-in/email") => ({
  path: `/auth/v1/${path}`,
  init: {
    method: "POST",
    headers: { ...json, ...headers },
    body: JSON.stringify({ email: emailOf("user"), password: "wrong" }),
  },
});

describe.each(stores)("sign-in, where nothing is configured but that counts are in %s", (store) => {
  const rateLimit = store === "database" ? { store: rateLimitWindow } : {};
  const site = use(async () => await startApp({ ...app, rateLimit }, "libsql", held));
  const at = (address: string, path?: string) => {
    const { path: place, init } = guess({ "CF-Connecting-IP": address, "X-Forwarded-For": `10.0.0.${tries}` }, path);
    tries += 1;
    return site.fetch(place, init);
  };
  let tries = 0;

  it("is tried ten times a minute from one address, be it well or badly spelled", async () => {
    clock.now = later(0);
    for (let count = 0; count < 10; count += 1) expect((await at("192.0.2.1")).status).toBe(401);
    const answer = await at("192.0.2.1");
    expect([answer.status, ...fields(answer)]).toEqual([429, '"sign-in";r=0;t=60', '"sign-in";q=10;w=60', "60"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toEqual({ code: "RATE_LIMITED", message: expect.stringContaining("60 s") });
    for (const path of ["sign-in/username", "sign-in/email/", "sign%2Din/email", "/sign-in/email", "SIGN-IN/email"]) {
      expect([path, (await at("192.0.2.1", path)).status]).toEqual([path, 429]);
    }
    expect((await at("192.0.2.1", "sign-up/email")).status).toBe(400);
    expect((await at("192.0.2.2")).status).toBe(401);
    clock.now = later(60);
    expect((await at("192.0.2.1")).status).toBe(401);
  });

  it("is not locked by a foreign page, which a visitor's browser can be made to fetch for", async () => {
    const foreign = { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site", "CF-Connecting-IP": "192.0.2.7" };
    const { path, init } = guess(foreign);
    for (let count = 0; count < 11; count += 1) {
      expect((await site.fetch(path, { headers: from("192.0.2.7").headers })).status).toBe(405);
      expect((await site.fetch(path, init)).status).toBe(403);
    }
    expect((await at("192.0.2.7")).status).toBe(401);
  });

  it("is limited for all of a /64, which one subscriber has", async () => {
    for (let host = 1; host <= 10; host += 1) await at(`2001:db8::${host}`);
    expect((await at("2001:db8::ffff")).status).toBe(429);
    expect((await at("2001:db8:0:1::1")).status).toBe(401);
  });

  it("does not keep from a session whoever has one", async () => {
    for (let count = 0; count < 11; count += 1) await at("192.0.2.9");
    const { headers } = from("192.0.2.9", bearer("user"));
    expect((await site.fetch("/auth/v1/get-session", { headers })).status).toBe(200);
    expect((await site.fetch("/auth/v1/sign-out", { method: "POST", headers })).status).toBe(200);
    expect((await site.fetch("/api/v1/things", { headers })).status).toBe(200);
  });
});

describe("the address of a session", () => {
  const site = use(async () => await startApp({ ...app, rateLimit: { signIn: false } }, "libsql", held));

  it("is the connection's, not what the client says; and without a limit there is none", async () => {
    const { path, init } = guess({
      "CF-Connecting-IP": "192.0.2.1",
      "X-Forwarded-For": "6.6.6.6",
      "X-Quickback-Address": "6.6.6.6",
    });
    for (let count = 0; count < 11; count += 1) await site.fetch(path, init);
    const body = JSON.stringify({ email: emailOf("user"), password });
    expect((await site.fetch(path, { ...init, body })).status).toBe(200);
    const rows = await site.sql("select ip_address from session where ip_address is not null");
    expect(rows).toEqual([{ ip_address: "192.0.2.1" }]);
  });
});

describe("whoever guesses a password and names a new address each time is stopped after ten tries", () => {
  const closing: (() => unknown)[] = [];
  beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined)); // a proxy seems to be left out
  afterEach(() => void vi.restoreAllMocks());
  afterAll(async () => void (await Promise.all(closing.map((close) => close()))));
  const statuses = async (fetch: (path: string, init: RequestInit) => Promise<Response>) => {
    const seen: number[] = [];
    for (let count = 0; count < 12; count += 1) {
      const { path, init } = guess({ "X-Forwarded-For": `10.0.0.${count}`, Forwarded: `for=10.0.0.${count}` });
      seen.push((await fetch(path, init)).status);
    }
    return seen;
  };
  const want = [...Array.from({ length: 10 }, () => 401), 429, 429];

  it("on Node, by the socket", async () => {
    const backend = await libsqlInMemory(await schemaSql({ ...siteTables, ...app.tables }));
    const peer: Held["peer"] = (c) => getConnInfo(c).remote.address;
    const { fetch: answer } = define(app).createApp({ database: backend.database, env, peer });
    const server = createAdaptorServer({ fetch: answer });
    closing.push(() => server.close(), backend.close);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    // a server on TCP has such an address
    const { port } = server.address() as AddressInfo;
    expect(await statuses((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init))).toEqual(want);
  });

  it("in the Worker of my-site, in workerd", async () => {
    const site = await worker(mySite, await schemaSql(siteTables), env);
    closing.push(site.close);
    const ask = (path: string, init: RequestInit) => site.answer(new Request(`http://my-site.test${path}`, init));
    expect(await statuses(ask)).toEqual(want);
    const { path, init } = guess({ "CF-Connecting-IP": "192.0.2.77" }); // to workerd, this test is Cloudflare
    expect((await ask(path, init)).status).toBe(401);
  });
});

describe("the document", () => {
  const rateLimit = { api: { max: 3, window: 60 } };
  const headersOf = async (small: SmallApp, status: number) => {
    // what `describe` gives is OpenAPI, whose operations have headers by status
    const { paths } = (await define(small).describe()) as { paths: Record<string, Record<string, Operation>> };
    return Object.keys(paths["/api/v1/things"]?.["get"]?.responses[status]?.headers ?? {});
  };

  it("tells of limits where there are any", async () => {
    const limited = { ...app, rateLimit };
    expect(await headersOf(limited, 200)).toEqual(expect.arrayContaining(["RateLimit", "RateLimit-Policy"]));
    expect(await headersOf(limited, 400)).toEqual(expect.arrayContaining(["RateLimit", "RateLimit-Policy"]));
    expect(await headersOf(limited, 429)).toEqual(expect.arrayContaining(["RateLimit", "Retry-After"]));
    expect(await headersOf(app, 200)).toEqual(["X-Request-Id", "ETag"]);
    expect(await headersOf(app, 429)).toEqual([]);
  });

  it("is one that linters find nothing in", async () => {
    expect(await lintDocument(await define({ ...app, rateLimit }).describe())).toEqual([]);
  });
});

interface Operation {
  readonly responses: Readonly<Record<number, { readonly headers: object }>>;
}

it("a server that is to count in KV does not start without a namespace", () => {
  const small: SmallApp = { ...app, rateLimit: { store: "kv" } };
  expect(() => define(small).createApp({ database: {} as never, env })).toThrow("namespace");
});

it("RATE_LIMIT turns all limits off, and has no other words than on and off", () => {
  const at = (value: string) => () =>
    define(app).createApp({ database: {} as never, env: { ...env, RATE_LIMIT: value } });
  expect(at("off")).not.toThrow();
  expect(at("no")).toThrow("RATE_LIMIT");
});
