import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createClient } from "@libsql/client";
import { sql } from "drizzle-orm";
import { drizzle as overBetter } from "drizzle-orm/better-sqlite3";
import { migrate as migrateBetter } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as overLibsql } from "drizzle-orm/libsql";
import { migrate as migrateLibsql } from "drizzle-orm/libsql/migrator";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, test } from "vitest";
import { migrate } from "../../packages/cli/src/migrations/apply/migrate.js";
import { readHistory } from "../../packages/cli/src/migrations/history/read-history.js";
import { betterSqlite3Driver } from "./better-sqlite3.js";
import { passingFolder, writeHistory, type Version } from "./history-folder.js";

const id = { id: integer().primaryKey({ autoIncrement: true }) };
const posts = sqliteTable("posts", { ...id, title: text().notNull() });
const comments = sqliteTable("comments", {
  ...id,
  post: integer().references(() => posts.id, { onDelete: "cascade" }),
});
const articles = sqliteTable("articles", { ...id, title: text().default(sql`(lower('NONE'))`) });
const remarks = sqliteTable("comments", {
  ...id,
  post: integer().references(() => articles.id, { onDelete: "cascade" }),
});

/** The second renames a table and makes it anew, under children that would go with it. */
const first: Version = { tables: { posts, comments } };
const second: Version = { tables: { articles, remarks }, renames: ["posts=articles"] };

const rows = ["INSERT INTO posts (title) VALUES ('a'), ('b')", "INSERT INTO comments (post) VALUES (1), (2), (2)"];

const run = promisify(execFile);

test("drizzle-kit check accepts the folder", async () => {
  const root = await passingFolder();
  await writeHistory(root, [first, second]);
  const kit = join(dirname(createRequire(import.meta.url).resolve("drizzle-kit")), "bin.cjs");
  const { stdout } = await run(
    process.execPath,
    [kit, "check", "--dialect", "sqlite", "--out", "quickback/migrations"],
    { cwd: root },
  );
  expect(stdout).toContain("Everything's fine");
});

describe("drizzle-orm's migrators run the folder, and agree with ours on what has been run", () => {
  test("libsql", async () => {
    const root = await passingFolder();
    const client = createClient({ url: `file:${join(root, "data.db")}` });
    const migrationsFolder = await writeHistory(root, [first]);
    await migrateLibsql(overLibsql(client), { migrationsFolder });
    await client.batch(rows);
    await writeHistory(root, [second]);
    expect((await migrate(client, (await readHistory(root))!)).map(({ tag }) => tag)).toEqual(["0001_version_0"]);
    await migrateLibsql(overLibsql(client), { migrationsFolder });
    expect((await client.execute("SELECT count(*) AS n FROM comments")).rows).toMatchObject([{ n: 3 }]);
    expect((await client.execute("SELECT count(*) AS n FROM __drizzle_migrations")).rows).toMatchObject([{ n: 2 }]);
    client.close();
  });

  // It is built from source: a machine without a compiler goes without.
  test.skipIf(betterSqlite3Driver === undefined)("better-sqlite3, with foreign keys on", async () => {
    if (betterSqlite3Driver === undefined) return; // it has been skipped
    const root = await passingFolder();
    const database = new betterSqlite3Driver(":memory:");
    database.pragma("foreign_keys = ON");
    const migrationsFolder = await writeHistory(root, [first]);
    migrateBetter(overBetter(database), { migrationsFolder });
    for (const statement of rows) database.exec(statement);
    await writeHistory(root, [second]);
    migrateBetter(overBetter(database), { migrationsFolder });
    expect(database.prepare("SELECT id, title FROM articles").all()).toEqual([
      { id: 1, title: "a" },
      { id: 2, title: "b" },
    ]);
    expect(database.prepare("SELECT post FROM comments").all()).toEqual([{ post: 1 }, { post: 2 }, { post: 2 }]);
  });
});

describe("wrangler d1 migrations apply --local", () => {
  test("runs the folder, keeps every row, and leaves the database as it was where one fails", async () => {
    const root = await passingFolder();
    const wrangler = await wranglerIn(root);
    const folder = await writeHistory(root, [first]);
    await wrangler("migrations", "apply", "site");
    await wrangler("execute", "site", "--command", rows.join("; "));
    await writeHistory(root, [second]);
    await wrangler("migrations", "apply", "site");
    const count = "SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM comments) AS comments";
    expect(await wrangler("execute", "site", "--json", "--command", count)).toMatch(/"articles": 2,\s+"comments": 3/);

    await writeFile(join(folder, "0002_fails.sql"), "DELETE FROM articles;\n--> statement-breakpoint\nSELECT wrong;\n");
    await expect(wrangler("migrations", "apply", "site")).rejects.toThrow();
    expect(await wrangler("execute", "site", "--json", "--command", count)).toMatch(/"articles": 2,\s+"comments": 3/);
  });
});

/** Runs wrangler with the configuration that the compiler writes, as far as D1 is concerned, and nothing of this machine. */
async function wranglerIn(root: string): Promise<(...args: string[]) => Promise<string>> {
  const config = join(root, "generated/wrangler.jsonc");
  await mkdir(dirname(config));
  const database = {
    binding: "DB",
    database_name: "site",
    database_id: "site",
    migrations_dir: "../quickback/migrations",
  };
  const settings = { name: "site", compatibility_date: "2026-04-01", d1_databases: [database] };
  await writeFile(config, JSON.stringify(settings));
  const bin = join(dirname(createRequire(import.meta.url).resolve("wrangler/package.json")), "bin/wrangler.js");
  const { PATH } = process.env;
  const env = { PATH, HOME: root, CI: "1", WRANGLER_SEND_METRICS: "false", WRANGLER_LOG_PATH: join(root, "logs") };
  return async (...args) => {
    const all = [bin, "d1", ...args, "--local", "--config", config];
    return (await run(process.execPath, all, { env, cwd: root })).stdout;
  };
}
