import { join } from "node:path";
import { getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { createApp, describe } from "../../generated/my-site/server/app.js";
import * as authTables from "../../generated/my-site/server/auth-tables.js";
import * as tables from "../../generated/my-site/server/tables.js";
import { tokenOf, accountStatements, type Role } from "./accounts.js";
import { d1, libsqlInMemory, worker, type Backend, type Statement } from "./backends.js";
import { heldTo } from "./held-to-document.js";
import { countRequest } from "./runs.js";
import { schemaSql } from "./schema-sql.js";

/** Both databases that handlers are tested on in this process. */
export const databases = ["libsql", "d1"] as const;

/** Where a compiled server runs: in Node on libsql or on D1, or as the real Worker in workerd. */
export const runtimes = [...databases, "workerd"] as const;

export type SiteName = (typeof runtimes)[number];

/** A started server. Every answer has been held against its document before a test sees it. */
export interface Site {
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a value as JSON; without a role, as nobody. */
  send(method: string, path: string, given?: { readonly as?: Role; readonly body?: unknown }): Promise<Response>;
  sql: Backend["sql"];
  batch: Backend["batch"];
  /** Empties the author's tables and that of the keys, and writes the accounts anew. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export const origin = "http://my-site.test";

export const env = { BETTER_AUTH_SECRET: "a secret of the tests, 32 characters", NODE_ENV: "test", RATE_LIMIT: "off" };

/** The header by which a caller is known. */
export function bearer(role: Role): { readonly Authorization: string } {
  return { Authorization: `Bearer ${tokenOf(role)}` };
}

/** Where it was compiled to. */
export const mySite = join(import.meta.dirname, "../../generated/my-site");

/** The same for every site, and so is what the document's schemas compile to: once a process. */
let described: Promise<[document: object, schema: string[]]> | undefined;

/** Starts my-site. */
export async function startSite(name: SiteName): Promise<Site> {
  const [document, schema] = await (described ??= Promise.all([describe(), schemaSql(tables)]));
  if (name === "workerd") return siteOf({ tables, document, ...(await worker(mySite, schema, env)) });
  const backend = name === "d1" ? await d1(schema) : await libsqlInMemory(schema);
  const app = createApp({ database: backend.database, env, document });
  return siteOf({ tables, document, ...backend, answer: async (request) => app.fetch(request) });
}

interface Running extends Backend {
  readonly tables: object;
  readonly document: object;
  readonly answer: (request: Request) => Promise<Response>;
}

/** A running server as tests use it. */
export function siteOf({ tables, document, answer, sql, batch, close }: Running): Site {
  const held = heldTo(document, answer);
  const emptying = authorTables(tables).map((name): Statement => [`delete from "${name}"`]);
  const fetch = (path: string, init?: RequestInit) => {
    countRequest(path, init);
    return held(new Request(`${origin}${path}`, init));
  };
  return {
    fetch,
    send(method, path, { as: role, body } = {}) {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
      return fetch(path, { method, headers: { ...type, ...(role && bearer(role)) }, ...sent });
    },
    sql,
    batch,
    async reset() {
      await batch([...emptying, ...(await accountStatements())]);
    },
    close,
  };
}

function authorTables(tables: object): string[] {
  const { idempotencyKey: _, ...accounts } = authTables;
  const own = new Set<unknown>(Object.values(accounts));
  return Object.values(tables).flatMap((table) =>
    is(table, SQLiteTable) && !own.has(table) ? [getTableName(table)] : [],
  );
}

/** When a server's rows are thrown away: before each test, or once, for tests that only read. */
export type Freshness = "each test" | "once";

/** One server for the tests of a `describe`, or of a file. */
export function use(start: () => Promise<Site>, fresh: Freshness = "each test"): Site {
  let started: Site | undefined;
  const site = (): Site => {
    if (started === undefined) throw new Error("The site has not been started: use it inside a test");
    return started;
  };
  beforeAll(async () => {
    started = await start();
    await started.reset();
  });
  if (fresh === "each test") beforeEach(() => site().reset());
  afterAll(() => started?.close());
  return {
    fetch: (path, init) => site().fetch(path, init),
    send: (method, path, given) => site().send(method, path, given),
    sql: (statement, ...parameters) => site().sql(statement, ...parameters),
    batch: (statements) => site().batch(statements),
    reset: () => site().reset(),
    close: () => site().close(),
  };
}

export function useSite(name: SiteName, fresh?: Freshness): Site {
  return use(() => startSite(name), fresh);
}
