import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import Database from "better-sqlite3";
import { Miniflare } from "miniflare";

export type Row = Readonly<Record<string, unknown>>;

/** A database of its own. */
export interface Connection {
  /** In one transaction, with foreign keys on. Throws where a statement or the end of the transaction fails. */
  apply(statements: readonly string[]): Promise<void>;
  all(statement: string): Promise<Row[]>;
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
      return {
        async apply(statements) {
          const transaction = await client.transaction("write");
          try {
            for (const statement of statements) await transaction.execute(statement);
            await transaction.commit();
          } finally {
            transaction.close();
          }
        },
        all: async (statement) => {
          const { rows, columns } = await client.execute(statement);
          return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
        },
        close: () => client.close(),
      };
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
}

export function betterSqlite3(): Engine {
  return {
    async open() {
      const database = new Database(":memory:");
      database.pragma("foreign_keys = ON");
      return {
        async apply(statements) {
          database.transaction(() => {
            for (const statement of statements) database.exec(statement);
          })();
        },
        all: async (statement) => database.prepare(statement).all() as Row[], // rows are objects
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
        return Response.json({ rows: results.at(-1).results });
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
  const send = async (name: string, statements: readonly string[]): Promise<Row[]> => {
    const request = { method: "POST", body: JSON.stringify({ name, statements }) };
    const answer = (await (await miniflare.dispatchFetch("http://d1/", request)).json()) as {
      rows?: Row[];
      error?: string;
    };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.rows ?? [];
  };
  return {
    async open() {
      const name = names[opened++ % count] ?? "";
      return {
        apply: async (statements) => void (statements.length > 0 && (await send(name, statements))),
        all: (statement) => send(name, [statement]),
        close: () => undefined,
      };
    },
    close: () => miniflare.dispose(),
  };
}
