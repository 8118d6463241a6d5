import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { planMigration } from "../request/plan-migration.js";
import { refuseMissingMigration } from "../request/refuse-missing.js";
import { folderOf } from "./history.js";
import { readHistory } from "./read-history.js";
import { writeMigration } from "./write-migration.js";

const posts = sqliteTable("posts", { id: text().primaryKey() });
const titled = sqliteTable("posts", { id: text().primaryKey(), title: text() });
const authors = sqliteTable("authors", { id: text().primaryKey() });
const nothing = { declared: [], renames: [], drop: [], accept: [] };

let root: string;

beforeEach(async () => {
  root = await folder();
});

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "quickback-history-"));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

async function add(name: string, tables: Readonly<Record<string, unknown>>, to = root): Promise<string> {
  const { statements, snapshot } = await planMigration({ ...nothing, root: to, tables });
  return writeMigration(folderOf(to), { name, statements, snapshot });
}

async function contents(of: string): Promise<Record<string, string>> {
  const entries = await readdir(folderOf(of), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map(async (file) => [file.slice(of.length), await readFile(file, "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

test("is none before the first migration, and then what drizzle-kit reads", async () => {
  expect(await readHistory(root)).toBeUndefined();
  expect(await add("initial", { posts })).toBe("0000_initial");
  expect(await add("add_title", { titled })).toBe("0001_add_title");
  expect(Object.keys(await contents(root)).toSorted()).toEqual(
    [
      "0000_initial.sql",
      "0001_add_title.sql",
      "meta/0000_snapshot.json",
      "meta/0001_snapshot.json",
      "meta/_journal.json",
    ].map((path) => `/quickback/migrations/${path}`),
  );
  const history = await readHistory(root);
  expect(history?.entries.map(({ tag, when, sql }) => [tag, when, sql])).toEqual([
    ["0000_initial", 1, "CREATE TABLE `posts` (\n\t`id` text PRIMARY KEY NOT NULL\n);\n"],
    ["0001_add_title", 2, "ALTER TABLE `posts` ADD `title` text;\n"],
  ]);
});

test("is the same bytes, wherever and whenever it is made", async () => {
  const other = await folder();
  for (const to of [root, other]) {
    await add("initial", { posts }, to);
    await add("add_title", { titled }, to);
  }
  expect(await contents(root)).toEqual(await contents(other));
});

test("goes on after what drizzle-kit has written, whose numbers are times", async () => {
  await add("initial", { posts });
  const file = join(folderOf(root), "meta/_journal.json");
  await writeFile(file, (await readFile(file, "utf8")).replace('"when": 1,', '"when": 1767225600000,'));
  await add("add_title", { titled });
  expect((await readHistory(root))?.entries.map(({ when }) => when)).toEqual([1767225600000, 1767225600001]);
});

test("refuses a migration that was made on another branch after the same one", async () => {
  await add("initial", { posts });
  const before = await contents(root);
  await add("add_title", { titled });
  const mine = await readFile(join(folderOf(root), "meta/0001_snapshot.json"), "utf8");
  await writeFile(join(folderOf(root), "meta/_journal.json"), before["/quickback/migrations/meta/_journal.json"] ?? "");
  await add("add_authors", { posts, authors });
  await add("add_title", { titled, authors });
  await writeFile(join(folderOf(root), "meta/0002_snapshot.json"), mine);
  await expect(readHistory(root)).rejects.toMatchObject({
    name: "Failure",
    message: expect.stringContaining("0002_add_title in "),
    help: expect.stringContaining("quickback migrate new add_title"),
  });
});

test.each([
  ["0000_initial.sql", undefined, "names 0000_initial.sql, which is not there."],
  ["meta/0000_snapshot.json", undefined, "names meta/0000_snapshot.json, which is not there."],
  ["meta/0000_snapshot.json", "{", "0000_snapshot.json is no snapshot of version 6."],
  ["meta/_journal.json", "<<<<<<<", "is not the journal of migrations of SQLite."],
  ["meta/_journal.json", '{ "dialect": "postgresql", "entries": [] }', "is not the journal of migrations of SQLite."],
])("refuses a folder whose %s is %j", async (path, text, want) => {
  await add("initial", { posts });
  const file = join(folderOf(root), path);
  await (text === undefined ? rm(file) : writeFile(file, text));
  await expect(readHistory(root)).rejects.toMatchObject({ name: "Failure", message: expect.stringContaining(want) });
});

test("a project without migrations lacks none, one with migrations may", async () => {
  await refuseMissingMigration({ root, tables: { posts }, declared: [] });
  await add("initial", { posts });
  await refuseMissingMigration({ root, tables: { posts }, declared: [] });
  await expect(refuseMissingMigration({ root, tables: { titled }, declared: [] })).rejects.toMatchObject({
    message: "quickback/migrations lacks a migration that adds column posts.title.",
  });
});
