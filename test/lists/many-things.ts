import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import type { Backend } from "../support/backends.js";
import { schemaSql } from "../support/schema-sql.js";
import { env } from "../support/site.js";
import { define } from "../support/small-app.js";
import { thingsApp } from "./things.js";

/** The list of things over a database in a file, and every statement that it made. */
export interface ManyThings {
  send(method: string, path: string): Promise<Response>;
  sql: Backend["sql"];
  readonly statements: { readonly sql: string; readonly parameters: readonly unknown[] }[];
  close(): Promise<void>;
}

export async function openManyThings(count: number): Promise<ManyThings> {
  const folder = await mkdtemp(join(tmpdir(), "quickback-lists-"));
  const client = createClient({ url: `file:${join(folder, "things.db")}` });
  await client.batch([...(await schemaSql(thingsApp.tables)), insertThings(count)]);
  await client.execute("analyze");
  const statements: ManyThings["statements"] = [];
  const logger = { logQuery: (sql: string, parameters: unknown[]) => void statements.push({ sql, parameters }) };
  const app = define(thingsApp).createApp({ database: drizzle(client, { logger }), env });
  return {
    send: async (method, path) => await app.request(path, { method }),
    async sql(statement, ...parameters) {
      const { rows, columns } = await client.execute({ sql: statement, args: [...parameters] });
      return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
    },
    statements,
    async close() {
      client.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Rows in no order, with ties and NULLs in plenty. */
export function insertThings(count: number): string {
  return `insert into things
    with recursive counter(n) as (select 1 union all select n + 1 from counter where n < ${count}),
      mixed(n, h) as (select n, (n * 2654435761) % 4294967296 from counter)
    select printf('%08x', h) || n, nullif('word ' || (h % 997), 'word 0'), 'name ' || (h % 50),
      nullif(h % 7, 0), h % 5000, (h % 1000) / 7.0, nullif(n % 3, 2), nullif(h % 3, 0) * 1000, 1769860800 + h % 86400
    from mixed`;
}
