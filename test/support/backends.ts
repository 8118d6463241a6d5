import type { D1Database } from "@cloudflare/workers-types";
import { createClient } from "@libsql/client";
import { drizzle as overD1 } from "drizzle-orm/d1";
import { drizzle as overLibsql } from "drizzle-orm/libsql";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { Miniflare, Response as ServiceResponse } from "miniflare";
import { d1OverHttp, d1Script, type Remembered } from "./d1-over-http.js";
import { workerBundle } from "./worker-bundle.js";

export type Row = Readonly<Record<string, unknown>>;

type Value = string | number | null;

/** SQL with its parameters. */
export type Statement = readonly [sql: string, ...parameters: Value[]];

type Variables = Readonly<Record<string, string>>;

/** A database with the tables asked for, and nothing in them. */
export interface Backend {
  readonly database: BaseSQLiteDatabase<"async", unknown>;
  sql(statement: string, ...parameters: readonly Value[]): Promise<Row[]>;
  /** All in one transaction and, with D1, in one round trip. */
  batch(statements: readonly Statement[]): Promise<void>;
  close(): Promise<void>;
}

export async function libsqlInMemory(schema: readonly string[]): Promise<Backend> {
  const client = createClient({ url: ":memory:" });
  await client.batch([...schema]);
  return {
    database: overLibsql(client),
    async sql(statement, ...parameters) {
      const { rows, columns } = await client.execute({ sql: statement, args: [...parameters] });
      return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
    },
    async batch(statements) {
      await client.batch(statements.map(([sql, ...args]) => ({ sql, args })));
    },
    close: async () => client.close(),
  };
}

/** D1 in workerd, reached from Node. */
export async function d1(schema: readonly string[], isRemembered?: Remembered): Promise<Backend> {
  const miniflare = new Miniflare({ modules: true, script: d1Script, d1Databases: ["DB"] });
  return await overBinding(d1OverHttp(miniflare, isRemembered), schema, () => miniflare.dispose());
}

/** A server in workerd, whose database is reached from Node too. */
export interface WorkerBackend extends Backend {
  readonly answer: (request: Request) => Promise<Response>;
}

/** D1 in workerd, and in front of it the Worker that was compiled to a folder. */
export async function worker(folder: string, schema: readonly string[], env: Variables): Promise<WorkerBackend> {
  const miniflare = new Miniflare({
    workers: [
      {
        name: "compiled",
        modules: [{ type: "ESModule", path: "worker.js", contents: await workerBundle(folder) }],
        compatibilityDate: "2026-04-01",
        compatibilityFlags: ["nodejs_compat"],
        bindings: env,
        d1Databases: { DB: "shared" },
        serviceBindings: { ASSETS: () => new ServiceResponse("/* the reference page's script */") },
      },
      { name: "statements", modules: true, script: d1Script, d1Databases: { DB: "shared" }, routes: ["d1/*"] },
    ],
  });
  const backend = await overBinding(d1OverHttp(miniflare), schema, () => miniflare.dispose());
  return { ...backend, answer: (request: Request) => dispatched(miniflare, request) };
}

async function overBinding(
  binding: D1Database,
  schema: readonly string[],
  close: () => Promise<void>,
): Promise<Backend> {
  // D1 refuses an empty batch
  if (schema.length > 0) await binding.batch(schema.map((statement) => binding.prepare(statement)));
  return {
    database: overD1(binding),
    async sql(statement, ...parameters) {
      const { results } = await binding
        .prepare(statement)
        .bind(...parameters)
        .all<Row>();
      return results;
    },
    async batch(statements) {
      if (statements.length === 0) return;
      await binding.batch(statements.map(([sql, ...parameters]) => binding.prepare(sql).bind(...parameters)));
    },
    close,
  };
}

/** Sends a request to the Worker, and gives the answer as Node's own `Response`. */
async function dispatched(miniflare: Miniflare, request: Request): Promise<Response> {
  const body = request.body === null ? null : await request.arrayBuffer();
  const headers = [...request.headers];
  const answer = await miniflare.dispatchFetch(request.url, {
    method: request.method,
    headers,
    body,
    redirect: "manual",
  });
  const bytes = await answer.arrayBuffer();
  const empty = bytes.byteLength === 0;
  return new Response(empty ? null : bytes, { status: answer.status, headers: [...answer.headers] });
}
