import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createClient } from "@libsql/client";
import { expect, test } from "vitest";
import { accountStatements } from "../support/accounts.js";
import { runs } from "../support/runs.js";
import { schemaSql } from "../support/schema-sql.js";
import { bearer, env } from "../support/site.js";
import * as authTables from "../../generated/my-site/server/auth-tables.js";
import { batchApp } from "../contract/batch-app.js";
import { finished, printed, repository, scratch, start } from "./quickback.js";

/** A server of batches on a file, as a process of its own. */
async function serve(database: string) {
  const line = `
    import { serve } from "@hono/node-server";
    import { createClient } from "@libsql/client";
    import { drizzle } from "drizzle-orm/libsql";
    const { define } = await import("./test/support/small-app.ts");
    const { batchApp } = await import("./test/contract/batch-app.ts");
    const client = createClient({ url: ${JSON.stringify(database)}, timeout: 5000 });
    await client.execute("pragma journal_mode = wal");
    const app = define(batchApp).createApp({ database: drizzle(client), env: ${JSON.stringify(env)} });
    serve({ fetch: app.fetch, port: 0 }, ({ port }) => console.log("serves on " + port));`;
  const child = start(["--import", "quickback/register", "--input-type=module", "-e", line], repository);
  const end = finished(child);
  const [, port = ""] = await printed(child, /serves on (\d+)/);
  return { child, end, url: `http://localhost:${port}/api/v1/notes/batch` };
}

const size = 50;

/** As many records as there are in a batch, under its name; fractions take several statements. */
const recordsOf = (batch: string) =>
  Array.from({ length: size }, (_, index) => ({ title: batch, weight: index + 0.3 }));

/** The batches that a server has answered to, of those that it gets until it is gone. */
async function sendUntilGone(url: string, run: number, onAnswer: () => void): Promise<string[]> {
  const acknowledged: string[] = [];
  const lane = async (number: number) => {
    for (let count = 0; count < 1000; count += 1) {
      const batch = `${run} ${number} ${count}`;
      const headers = { "Content-Type": "application/json", ...bearer("user") };
      const sent = { method: "POST", headers, body: JSON.stringify({ records: recordsOf(batch) }) };
      const answer = await fetch(url, sent).catch(() => undefined);
      if (answer === undefined) return;
      expect(answer.status).toBe(201);
      acknowledged.push(batch);
      onAnswer();
    }
  };
  await Promise.all(Array.from({ length: 4 }, (_, number) => lane(number)));
  return acknowledged;
}

test("a server that is killed among 1,000 batches leaves none half, and all that it has answered to", async () => {
  const folder = await scratch();
  await mkdir(folder, { recursive: true });
  const file = join(folder, "data.db");
  await writeFile(file, "");
  const url = pathToFileURL(file).href;
  const client = createClient({ url, timeout: 5000 });
  await client.batch(await schemaSql({ ...authTables, ...batchApp.tables }));
  await client.batch((await accountStatements()).map(([sql, ...args]) => ({ sql, args })));
  const acknowledged: string[] = [];
  for (let run = 0; run < runs(2).numRuns; run += 1) {
    const server = await serve(url);
    let answers = 0;
    const kill = () => void ((answers += 1) === 25 + 10 * run && server.child.kill("SIGKILL"));
    const told = await sendUntilGone(server.url, run, kill);
    acknowledged.push(...told);
    expect((await server.end).code).toBe(null);
    const { rows } = await client.execute("select title, count(*) as count from notes group by title");
    const stored = new Map(rows.map(({ title, count }) => [String(title), Number(count)]));
    expect([...stored].filter(([, count]) => count !== size)).toEqual([]);
    expect(acknowledged.filter((batch) => !stored.has(batch))).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(25);
    expect(told.length).toBeLessThan(1000);
  }
  client.close();
});
