import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type Client } from "@libsql/client";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { joinStatements, type Entry, type History } from "../history/history.js";
import { emptySnapshot } from "../schema/take-snapshot.js";
import { describeEntry } from "../words/describe-entry.js";
import { addressOf } from "./database-url.js";
import { migrate, rehearse } from "./migrate.js";
import { plan } from "./modes.js";

let url: string;
let client: Client;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "quickback-migrate-"));
  url = `file:${join(folder, "data.db")}`;
  client = createClient({ url });
  onTestFinished(async () => {
    client.close();
    await rm(folder, { recursive: true });
  });
});

const snapshot = await emptySnapshot();

/** Each migration as its statements. */
function history(...migrations: readonly (readonly string[])[]): History {
  const entries = migrations.map((statements, index): Entry => {
    return { tag: `000${index}_m`, when: index + 1, sql: joinStatements(statements), snapshot };
  });
  return { folder: "", entries };
}

const first = ["CREATE TABLE a (id TEXT PRIMARY KEY, n INTEGER UNIQUE)", "INSERT INTO a VALUES ('x', 1)"];
const tags = (entries: readonly Entry[]) => entries.map(({ tag }) => tag);

async function everything(): Promise<unknown> {
  const { rows: tables } = await client.execute("SELECT name, sql FROM sqlite_master ORDER BY name");
  const rows = [];
  for (const { name, sql } of tables)
    if (String(sql).startsWith("CREATE TABLE"))
      rows.push((await client.execute(`SELECT * FROM "${String(name)}"`)).rows);
  return JSON.parse(JSON.stringify([tables, rows]));
}

test("runs what the database has not had, in order, and once", async () => {
  expect(tags(await migrate(client, history(first)))).toEqual(["0000_m"]);
  const both = history(first, ["INSERT INTO a VALUES ('y', 2)"]);
  expect(tags(await plan.entries(addressOf({ DATABASE_URL: url }, "/"), both))).toEqual(["0001_m"]);
  expect(tags(await migrate(client, both))).toEqual(["0001_m"]);
  expect(await migrate(client, both)).toEqual([]);
  expect((await client.execute("SELECT id FROM a")).rows).toMatchObject([{ id: "x" }, { id: "y" }]);
});

test.each([
  [
    "a statement",
    ["DELETE FROM a", "INSERT INTO nowhere VALUES (1)"],
    "no such table: nowhere",
    "INSERT INTO nowhere VALUES (1)",
  ],
  [
    "a row",
    ["UPDATE a SET id = 'z'", "INSERT INTO a VALUES ('y', 1)"],
    "UNIQUE constraint failed: a.n",
    "INSERT INTO a VALUES ('y', 1)",
  ],
  ["the second of two without a breakpoint", ["DELETE FROM a; SELECT wrong"], "no such column: wrong", "SELECT wrong"],
  [
    "a reference that leads nowhere at its end",
    ["PRAGMA defer_foreign_keys = on", "CREATE TABLE b (a TEXT REFERENCES a(id))", "INSERT INTO b VALUES ('nobody')"],
    "1 references from b to a lead nowhere",
    undefined,
  ],
  ["a COMMIT of its own", ["DELETE FROM a", "COMMIT", "SELECT 1"], "says COMMIT", "Leave it out."],
])("leaves the database as it was where %s fails, and says what did", async (_, statements, message, help) => {
  await migrate(client, history(first));
  const before = await everything();
  await expect(migrate(client, history(first, statements))).rejects.toMatchObject({
    name: "Failure",
    exitCode: 1,
    message: expect.stringContaining(message),
    ...(help === undefined ? {} : { help: expect.stringContaining(help) }),
  });
  expect(await everything()).toEqual(before);
});

test("says which migrations had been run before one failed, and keeps them", async () => {
  await expect(migrate(client, history(first, ["INSERT INTO a VALUES ('y', 2)"], ["SELECT wrong"]))).rejects.toThrow(
    /0002_m\.sql failed.*Those before it are done: 0000_m, 0001_m\./,
  );
  expect((await client.execute("SELECT count(*) AS n FROM a")).rows).toMatchObject([{ n: 2 }]);
});

test("does not blame a migration for references that led nowhere before it", async () => {
  await migrate(client, history(first));
  await client.executeMultiple(
    "CREATE TABLE b (a TEXT REFERENCES a(id)); PRAGMA foreign_keys = OFF; INSERT INTO b VALUES ('nobody'); PRAGMA foreign_keys = ON;",
  );
  expect(tags(await migrate(client, history(first, ["CREATE TABLE c (id)"])))).toEqual(["0001_m"]);
});

test("a rehearsal runs everything and changes nothing", async () => {
  await migrate(client, history(first));
  const before = await everything();
  expect(tags(await rehearse(client, history(first, ["DELETE FROM a"], ["DROP TABLE a"])))).toEqual([
    "0001_m",
    "0002_m",
  ]);
  await expect(rehearse(client, history(first, ["SELECT wrong"]))).rejects.toThrow("no such column");
  expect(await everything()).toEqual(before);
});

test.each([
  ["was changed after it", history([...first, "SELECT 1"]), "0000_m.sql was changed after the database had had it."],
  ["is not there any more", { folder: "", entries: [] }, "has had a migration that is not in quickback/migrations."],
])("refuses a migration that %s", async (_, changed, message) => {
  await migrate(client, history(first));
  await expect(migrate(client, changed)).rejects.toThrow(message);
});

test("refuses a migration that comes before one that the database has had", async () => {
  const { entries } = history(first, ["CREATE TABLE b (id)"], ["CREATE TABLE c (id)"]);
  await migrate(client, { folder: "", entries: entries.filter(({ when }) => when !== 2) });
  await expect(migrate(client, { folder: "", entries })).rejects.toThrow("0001_m comes before a migration");
});

test.each([
  [{}, "/site/data.db"],
  [{ DATABASE_URL: "file:db/site.db" }, "/site/db/site.db"],
  [{ DATABASE_URL: "file:/var/site.db" }, "/var/site.db"],
  [{ DATABASE_URL: "file:///var/my%20site.db" }, "/var/my site.db"],
  [{ DATABASE_URL: "libsql://site.example" }, undefined],
])("finds the database of %j", (env, want) => {
  expect(addressOf(env, "/site").file).toBe(want);
});

test("a database that keeps nothing is no database to migrate", () => {
  expect(() => addressOf({ DATABASE_URL: "file::memory:" }, "/")).toThrow("keeps nothing");
});

test("says of SQL that was written by hand that it was", async () => {
  const [entry] = history(["UPDATE a SET n = 1"]).entries;
  expect(entry && (await describeEntry(entry, snapshot))).toEqual(["runs SQL that was written by hand"]);
});
