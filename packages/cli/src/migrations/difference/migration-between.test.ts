import type { Rename } from "@quickback/compiler/compile";
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { describe, expect, test } from "vitest";
import { emptySnapshot, takeSnapshot } from "../schema/take-snapshot.js";
import { migrationBetween } from "./migration-between.js";

type Tables = Readonly<Record<string, unknown>>;

async function between(before: Tables, after: Tables, renames: readonly Rename[] = []) {
  const first = await takeSnapshot(before, undefined);
  return migrationBetween(first, await takeSnapshot(after, first), renames);
}

const id = { id: text().primaryKey() };
const title = { title: text().notNull() };
const posts = sqliteTable("posts", { ...id, ...title });
const authors = sqliteTable("authors", { ...id });

describe("what SQLite can do in place", () => {
  test.each([
    ["nothing", posts, []],
    ["a column", sqliteTable("posts", { ...id, ...title, note: text() }), ["ALTER TABLE `posts` ADD `note` text;"]],
    [
      "a column with a default",
      sqliteTable("posts", { ...id, ...title, place: integer().notNull().default(0) }),
      ["ALTER TABLE `posts` ADD `place` integer DEFAULT 0 NOT NULL;"],
    ],
    [
      "a reference, with what happens ON DELETE",
      sqliteTable("posts", { ...id, ...title, by: text().references(() => authors.id, { onDelete: "cascade" }) }),
      ["ALTER TABLE `posts` ADD `by` text REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade;"],
    ],
    [
      "an index on a new column",
      sqliteTable("posts", { ...id, ...title, note: text() }, (table) => [index("by_note").on(table.note)]),
      ["ALTER TABLE `posts` ADD `note` text;", "CREATE INDEX `by_note` ON `posts` (`note`);"],
    ],
    ["a column less", sqliteTable("posts", { ...id }), ["ALTER TABLE `posts` DROP COLUMN `title`;"]],
  ])("%s", async (_, after, want) => {
    expect((await between({ posts, authors }, { posts: after, authors })).statements).toEqual(want);
  });

  test("an index that is otherwise", async () => {
    const before = sqliteTable("posts", { ...id, ...title }, (table) => [index("by").on(table.title)]);
    const after = sqliteTable("posts", { ...id, ...title }, (table) => [uniqueIndex("by").on(table.title)]);
    expect((await between({ before }, { after })).statements).toEqual([
      "DROP INDEX `by`;",
      "CREATE UNIQUE INDEX `by` ON `posts` (`title`);",
    ]);
  });

  test("a table more, and one less", async () => {
    expect((await between({ posts }, { authors })).statements).toEqual([
      "PRAGMA defer_foreign_keys = on;",
      "CREATE TABLE `authors` (\n\t`id` text PRIMARY KEY NOT NULL\n);",
      "DROP TABLE `posts`;",
    ]);
  });
});

describe("what takes a new table", () => {
  const optional = sqliteTable("posts", { ...id, title: text() });
  const comments = sqliteTable("comments", { ...id, of: text().references(() => posts.id, { onDelete: "cascade" }) });

  test("rows that refer to it wait aside too", async () => {
    expect((await between({ posts, comments }, { posts: optional, comments })).statements).toEqual([
      "PRAGMA defer_foreign_keys = on;",
      "CREATE TABLE `__backup_posts` AS SELECT `id`, `title` FROM `posts`;",
      "CREATE TABLE `__backup_comments` AS SELECT `id`, `of` FROM `comments`;",
      "DELETE FROM `comments`;",
      "DELETE FROM `posts`;",
      "DROP TABLE `posts`;",
      "CREATE TABLE `posts` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`title` text\n);",
      "INSERT INTO `posts` (`id`, `title`) SELECT `id`, `title` FROM `__backup_posts`;",
      "DROP TABLE `__backup_posts`;",
      "INSERT INTO `comments` (`id`, `of`) SELECT `id`, `of` FROM `__backup_comments`;",
      "DROP TABLE `__backup_comments`;",
    ]);
  });

  test("a NULL that can't stay becomes the default", async () => {
    const filled = sqliteTable("posts", { ...id, title: text().notNull().default("it's") });
    expect((await between({ optional }, { filled })).statements).toContain(
      "INSERT INTO `posts` (`id`, `title`) SELECT `id`, coalesce(`title`, 'it''s') FROM `__backup_posts`;",
    );
  });

  test.each([
    ["an expression as default", sqliteTable("posts", { ...id, ...title, at: integer().default(sql`(unixepoch())`) })],
    [
      "a stored generated column",
      sqliteTable("posts", { ...id, ...title, big: text().generatedAlwaysAs(sql`upper(title)`, { mode: "stored" }) }),
    ],
    [
      "another key",
      sqliteTable("posts", { id: text(), ...title }, (table) => [primaryKey({ columns: [table.id, table.title] })]),
    ],
    ["a check", sqliteTable("posts", { ...id, ...title }, (table) => [check("some", sql`${table.title} <> ''`)])],
    ["another type", sqliteTable("posts", { ...id, title: real().notNull() })],
  ])("%s", async (_, after) => {
    expect((await between({ posts }, { after })).statements).toContain("DROP TABLE `posts`;");
  });

  test("a table that counts goes on counting where it was", async () => {
    const numbered = { id: integer().primaryKey({ autoIncrement: true }) };
    const before = sqliteTable("notes", { ...numbered, ...title });
    const after = sqliteTable("notes", { ...numbered, title: text() });
    const { statements } = await between({ before }, { after });
    expect(statements.filter((statement) => statement.includes("sqlite_sequence"))).toEqual([
      "UPDATE sqlite_sequence SET name = '__numbers_notes' WHERE name = 'notes';",
      "DELETE FROM sqlite_sequence WHERE name = 'notes';",
      "UPDATE sqlite_sequence SET name = 'notes' WHERE name = '__numbers_notes';",
    ]);
  });
});

describe("renames", () => {
  const ofTable = { kind: "table", from: "posts", to: "articles" } as const;
  const ofColumn = { kind: "column", table: "articles", from: "title", to: "headline" } as const;
  const before = sqliteTable(
    "posts",
    { id: text(), ...title, size: integer(), of: text().references(() => authors.id) },
    (table) => [
      primaryKey({ columns: [table.id, table.title] }),
      index("by").on(table.title),
      check("some", sql`${table.title} <> ''`),
    ],
  );
  const after = sqliteTable(
    "articles",
    { id: text(), headline: text().notNull(), size: integer(), of: text().references(() => authors.id) },
    (table) => [
      primaryKey({ columns: [table.id, table.headline] }),
      index("by").on(table.headline),
      check("some", sql`${table.headline} <> ''`),
    ],
  );

  test("keys, indexes and checks follow, so that nothing else is left to do", async () => {
    const { statements, dangers } = await between({ before, authors }, { after, authors }, [ofColumn, ofTable]);
    expect(dangers).toEqual([]);
    expect(statements).toEqual([
      "ALTER TABLE `posts` RENAME TO `articles`;",
      "ALTER TABLE `articles` RENAME COLUMN `title` TO `headline`;",
    ]);
  });

  test("references from elsewhere follow", async () => {
    const of = (target: typeof authors) => sqliteTable("posts", { ...id, by: text().references(() => target.id) });
    const writers = sqliteTable("writers", { ...id });
    const renamed = { kind: "table", from: "authors", to: "writers" } as const;
    expect(
      (await between({ authors, posts: of(authors) }, { writers, posts: of(writers as never) }, [renamed])).statements,
    ).toEqual(["ALTER TABLE `authors` RENAME TO `writers`;"]);
  });

  test("one that has been made is no work", async () => {
    expect(await between({ after, authors }, { after, authors }, [ofTable, ofColumn])).toMatchObject({
      statements: [],
      renames: [],
    });
  });

  test("one after the other, in the order in which the names become free", async () => {
    const [a, b, c] = ["a", "b", "c"].map((name) => sqliteTable(name, { ...id }));
    const wanted = [
      { kind: "table", from: "a", to: "b" },
      { kind: "table", from: "b", to: "c" },
    ] as const;
    expect((await between({ a, b }, { b, c }, wanted)).statements).toEqual([
      "ALTER TABLE `b` RENAME TO `c`;",
      "ALTER TABLE `a` RENAME TO `b`;",
    ]);
  });
});

test("the same tables give the same bytes", async () => {
  const twice = await Promise.all([
    takeSnapshot({ posts, authors }, undefined),
    takeSnapshot({ posts, authors }, undefined),
  ]);
  expect(twice[0]).toEqual(twice[1]);
  expect(twice[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect((await takeSnapshot({ posts, authors }, twice[0])).id).not.toBe(twice[0]?.id);
});

test("says in words what it does", async () => {
  const after = sqliteTable("posts", { ...id, title: text(), note: text() }, (table) => [
    uniqueIndex("by").on(table.note),
  ]);
  expect((await between({ posts, old: sqliteTable("old", { ...id }) }, { after, authors })).steps).toEqual([
    "creates table authors",
    "drops table old, with its rows",
    "adds column posts.note",
    "changes column posts.title from text NOT NULL to text",
    "creates unique index by",
    "rebuilds table posts, and keeps its rows",
  ]);
  expect((await migrationBetween(await emptySnapshot(), await emptySnapshot(), [])).steps).toEqual([]);
});
