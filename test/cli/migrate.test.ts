import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { expect, test } from "vitest";
import { copyOfSite, edit, finished, quickback, startQuickback } from "./quickback.js";

/** A copy of the example site that runs on libsql, without migrations. */
async function siteOnLibsql(): Promise<string> {
  const site = await copyOfSite();
  await rm(join(site, "quickback/migrations"), { recursive: true });
  await edit(join(site, "quickback/quickback.config.ts"), 'defineRuntime("cloudflare")', 'defineRuntime("node")');
  await edit(
    join(site, "quickback/quickback.config.ts"),
    'defineDatabase("cloudflare-d1")',
    'defineDatabase("libsql")',
  );
  return site;
}

const pages = (site: string) => join(site, "quickback/features/pages/pages.ts");
const title = 'title: text("title", { length: 200 }).notNull()';
const heading = 'heading: text("heading", { length: 200 }).notNull()';

test("a project's way: make a migration, see it, run it, change a table, be asked, rename", async () => {
  const site = await siteOnLibsql();
  expect(await quickback(["migrate"], site)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("quickback migrate new initial"),
  });
  expect(await quickback(["migrate", "new", "initial"], site)).toMatchObject({
    code: 0,
    stdout: "Wrote quickback/migrations/0000_initial.sql.\n",
    stderr: expect.stringContaining("It creates table pages.\n"),
  });
  expect((await quickback(["migrate", "--plan"], site)).stdout).toMatch(
    /^0000_initial\n(.+\n)* {2}creates table posts\n(.+\n)*1 migration pending in data\.db\.\n$/,
  );
  expect((await quickback(["migrate", "--dry-run"], site)).stdout).toContain("1 migration would pass in data.db.");
  expect(await readdir(site)).not.toContain("data.db");
  expect((await quickback(["migrate"], site)).stdout).toContain("Ran 1 migration in data.db.\n");
  await withDatabase(site, "INSERT INTO pages (id, slug, title, content, created_at) VALUES ('1', 'a', 'Mine', '', 0)");

  await edit(pages(site), title, heading);
  await quickback(["compile"], site);
  expect(await quickback(["compile", "--check"], site)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("lacks a migration that adds column pages.heading, drops column pages.title"),
  });
  const refused = await quickback(["migrate", "new", "headings"], site);
  expect(refused).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("add --drop pages.title --accept pages.heading\n"),
  });
  expect(await readdir(join(site, "quickback/migrations"))).toEqual(["0000_initial.sql", "meta"]);

  await edit(pages(site), "crud: {", 'fields: { heading: { renamedFrom: "title" } },\n  crud: {');
  const dry = await quickback(["migrate", "new", "headings", "--dry-run"], site);
  expect(dry).toMatchObject({ code: 0, stdout: "ALTER TABLE `pages` RENAME COLUMN `title` TO `heading`;\n" });
  expect((await quickback(["migrate", "new", "headings", "--json"], site)).stdout).toContain('"ok": true');
  expect(JSON.parse((await quickback(["migrate", "--json"], site)).stdout)).toEqual({
    ok: true,
    message: "Ran 1 migration in data.db.",
    migrations: [{ tag: "0001_headings", steps: ["renames column pages.title to heading"] }],
  });
  expect(await withDatabase(site, "SELECT heading FROM pages")).toMatchObject([{ heading: "Mine" }]);
  expect(await quickback(["migrate", "new", "again"], site)).toMatchObject({
    code: 0,
    stdout: "The migrations are up to date: there is nothing to write.\n",
  });
});

async function withDatabase(site: string, statement: string): Promise<readonly unknown[]> {
  const client = createClient({ url: `file:${join(site, "data.db")}` });
  const { rows } = await client.execute(statement);
  client.close();
  return rows;
}

test("an empty migration for SQL of one's own; two that run it at once, and one that is killed", async () => {
  const site = await siteOnLibsql();
  await quickback(["migrate", "new", "initial"], site);
  await quickback(["migrate"], site);
  await quickback(["migrate", "new", "numbers", "--custom"], site);
  const file = join(site, "quickback/migrations/0001_numbers.sql");
  expect(await readFile(file, "utf8")).toMatch(/^-- /);
  const slow =
    "INSERT INTO numbers SELECT n FROM (WITH RECURSIVE c (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM c WHERE n < COUNT) SELECT n FROM c);";
  const of = (count: number) =>
    `CREATE TABLE numbers (n);\n--> statement-breakpoint\n${slow.replace("COUNT", String(count))}\n`;

  await writeFile(file, of(1_000_000_000));
  const killed = startQuickback(["migrate"], site);
  await expect.poll(() => readdir(site), { timeout: 60_000, interval: 50 }).toContain("data.db-journal");
  killed.kill("SIGKILL");
  await finished(killed);
  expect(await withDatabase(site, "SELECT name FROM sqlite_master WHERE name = 'numbers'")).toEqual([]);

  await writeFile(file, of(2_000_000));
  const both = await Promise.all([quickback(["migrate"], site), quickback(["migrate"], site)]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.map(({ stdout }) => stdout.split("\n").at(-2)).toSorted()).toEqual([
    "Ran 1 migration in data.db.",
    "data.db is up to date.",
  ]);
  expect(await withDatabase(site, "SELECT count(*) AS n FROM numbers")).toMatchObject([{ n: 2_000_000 }]);
});

test("on D1 it says what to run, and shows what the migrations do", async () => {
  const site = await copyOfSite();
  const command = "npx wrangler d1 migrations apply my-site --remote --config generated/wrangler.jsonc";
  expect(await quickback(["migrate"], site)).toMatchObject({ code: 1, stderr: expect.stringContaining(command) });
  expect(await quickback(["migrate", "--plan"], site)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/0000_initial\n(.+\n)* {2}creates table pages\n(.+\n)*.*--remote/),
  });
});
