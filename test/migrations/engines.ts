import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type Client } from "@libsql/client";
import { Miniflare } from "miniflare";
import { postToWorker } from "../support/post-to-worker.js";
import { betterSqlite3Driver } from "./better-sqlite3.js";

export type Row = Readonly<Record<string, unknown>>;

/** A database of its own. */
export interface Connection {
  /** In one transaction, with foreign keys on. Throws where a statement or the end of the transaction fails. */
  apply(statements: readonly string[]): Promise<void>;
  /** The rows of each of these queries. */
  ask(...queries: readonly string[]): Promise<Row[][]>;
  close(): void;
}

export interface Engine {
  /** A new and empty database. */
  open(): Promise<Connection>;
  close(): Promise<void>;
}

export function libsql(): Engine {
  const folder = mkdtempSync(join(tmpdir(), "quickback-migrations-"));
  let count = 0;
  return {
    async open() {
      const client = createClient({ url: `file:${join(folder, `${count++}.db`)}` });
      await client.execute("PRAGMA synchronous = OFF"); // nobody pulls the plug here
      return overClient(client);
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
}

export function overClient(client: Client): Connection {
  return {
    apply: async (statements) => void (await client.batch([...statements], "write")),
    ask: async (...queries) =>
      (await client.batch([...queries], "read")).map(({ rows, columns }) =>
        rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]]))),
      ),
    close: () => client.close(),
  };
}

export function betterSqlite3(): Engine {
  return {
    async open() {
      if (betterSqlite3Driver === undefined) throw new Error("better-sqlite3 can't be loaded.");
      const database = new betterSqlite3Driver(":memory:");
      database.pragma("foreign_keys = ON");
      return {
        async apply(statements) {
          database.transaction(() => {
            for (const statement of statements) database.exec(statement);
          })();
        },
        ask: async (...queries) => queries.map((query) => database.prepare(query).all() as Row[]), // rows are objects
        close: () => database.close(),
      };
    },
    close: async () => undefined,
  };
}

const script = `
  export default {
    async fetch(request, env) {
      const { name, statements } = await request.json();
      try {
        const results = await env[name].batch(statements.map((statement) => env[name].prepare(statement)));
        return Response.json({ results: results.map(({ results }) => results) });
      } catch (error) {
        return Response.json({ error: error.message });
      }
    },
  };
`;

/** D1 in workerd, with as many databases as will be opened at most. */
export function d1(count: number): Engine {
  const names = Array.from({ length: count }, (_, at) => `DB${at}`);
  const miniflare = new Miniflare({ modules: true, script, d1Databases: names });
  let opened = 0;
  const send = async (name: string, statements: readonly string[]): Promise<Row[][]> => {
    const answer = await postToWorker(miniflare, "http://d1/", JSON.stringify({ name, statements }));
    const { results, error } = JSON.parse(answer) as { results?: Row[][]; error?: string }; // as the script answers
    if (error !== undefined) throw new Error(error);
    return results ?? [];
  };
  return {
    async open() {
      const name = names[opened++] ?? "";
      return {
        apply: async (statements) => void (statements.length > 0 && (await send(name, statements))), // D1 refuses none
        ask: (...queries) => send(name, queries),
        close: () => undefined,
      };
    },
    close: () => miniflare.dispose(),
  };
}
