import { sql } from "drizzle-orm";
import { check, integer, numeric, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { takeSnapshot } from "../schema/take-snapshot.js";
import { migrationBetween } from "./migration-between.js";

const id = { id: text().primaryKey() };
const authors = sqliteTable("authors", { ...id });
const posts = sqliteTable("posts", { ...id, title: text(), code: text().unique(), size: integer(), by: text() });
const columns = { ...id, title: text(), code: text().unique(), size: integer(), by: text() };

/** The table with another form of some columns; `undefined` leaves one out. */
function post(changes: object) {
  const entries = Object.entries({ ...columns, ...changes }).filter(([, column]) => column !== undefined);
  return sqliteTable("posts", Object.fromEntries(entries) as typeof columns); // only its form matters
}

test.each([
  ["nothing", posts, []],
  ["a new column", post({ note: text() }), []],
  ["a new column that fills itself", post({ note: text().notNull().default("") }), []],
  ["a new column that has to be written", post({ note: text().notNull() }), ["risk --accept posts.note"]],
  ["a dropped column", post({ title: undefined }), ["loss --drop posts.title"]],
  ["a column that becomes NOT NULL", post({ title: text().notNull() }), ["risk --accept posts.title"]],
  ["one that becomes NOT NULL and has a default", post({ title: text().notNull().default("") }), []],
  ["text that becomes a number", post({ title: integer() }), ["loss --accept posts.title"]],
  ["a number that becomes text", post({ size: text() }), []],
  ["a whole number that becomes real", post({ size: real() }), ["loss --accept posts.size"]],
  ["a whole number that becomes numeric", post({ size: numeric() }), []],
  [
    "a generated column in place of a written one",
    post({ title: text().generatedAlwaysAs(sql`upper(code)`) }),
    ["loss --drop posts.title"],
  ],
  ["a new unique", post({ title: text().unique() }), ["risk --accept posts_title_unique"]],
  [
    "a unique that had another name",
    sqliteTable("posts", { ...columns, code: text() }, (table) => [uniqueIndex("codes").on(table.code)]),
    [],
  ],
  [
    "a new check",
    sqliteTable("posts", columns, (table) => [check("small", sql`${table.size} < 9`)]),
    ["risk --accept small"],
  ],
  [
    "a new key",
    sqliteTable("posts", { ...columns, id: text() }, (table) => [primaryKey({ columns: [table.title, table.by] })]),
    ["risk --accept posts"],
  ],
  [
    "a reference in a column that is there",
    post({ by: text().references(() => authors.id) }),
    ["risk --accept posts.by"],
  ],
  ["a reference in a new column", post({ author: text().references(() => authors.id) }), []],
])("of %s", async (_, after, want) => {
  const first = await takeSnapshot({ posts, authors }, undefined);
  const { dangers } = await migrationBetween(first, await takeSnapshot({ after, authors }, first), []);
  expect(dangers.map(({ kind, option, name }) => `${kind} --${option} ${name}`)).toEqual(want);
});

test("of a dropped table", async () => {
  const first = await takeSnapshot({ posts, authors }, undefined);
  const { dangers } = await migrationBetween(first, await takeSnapshot({ authors }, first), []);
  expect(dangers).toMatchObject([
    { kind: "loss", option: "drop", name: "posts", message: "Table posts is dropped, with its rows." },
  ]);
});
