import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@libsql/client";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../database.js";
import type { Rename } from "@quickback/compiler/compile";
import { applyTables as apply } from "./apply-tables.js";

const authors = sqliteTable("authors", { id: text().primaryKey() });
const books = sqliteTable("books", { id: text().primaryKey(), title: text().notNull() });
const authoredBooks = sqliteTable(
  "books",
  {
    id: text().primaryKey(),
    title: text().notNull(),
    pages: integer().notNull().default(0),
    author: text().references(() => authors.id),
  },
  (table) => [index("books_author").on(table.author)],
);

let client: Client;

const applyTables = (to: Client, tables: Readonly<Record<string, unknown>>, renames: readonly Rename[] = []) =>
  apply(to, { tables, renames });

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "quickback-tables-"));
  ({ client } = await openDatabase(join(folder, "data", "test.db")));
  onTestFinished(async () => {
    client.close();
    await rm(folder, { recursive: true });
  });
});

async function columns(table: string): Promise<unknown[]> {
  return (await client.execute(`SELECT name FROM pragma_table_info('${table}')`)).rows.map(({ name }) => name);
}

test("creates tables, and the second time changes nothing", async () => {
  await applyTables(client, { books });
  await client.execute("INSERT INTO books VALUES ('1', 'Emma')");
  await applyTables(client, { books });
  expect(await columns("books")).toEqual(["id", "title"]);
  expect((await client.execute("SELECT title FROM books")).rows).toMatchObject([{ title: "Emma" }]);
});

test("adds tables, columns and indexes to rows that are there", async () => {
  await applyTables(client, { books });
  await client.execute("INSERT INTO books VALUES ('1', 'Emma')");
  await applyTables(client, { books: authoredBooks, authors });
  expect((await client.execute("SELECT * FROM books")).rows).toMatchObject([
    { id: "1", title: "Emma", pages: 0, author: null },
  ]);
  expect(await columns("authors")).toEqual(["id"]);
});

test("enforces foreign keys on every connection", async () => {
  await applyTables(client, { books: authoredBooks, authors });
  const open = await client.transaction("read");
  const insert = "INSERT INTO books (id, title, author) VALUES ('1', 'Emma', 'nobody')";
  await expect(client.execute(insert)).rejects.toThrow("FOREIGN KEY");
  open.close();
  await expect(client.execute(insert)).rejects.toThrow("FOREIGN KEY");
});

const renamed = sqliteTable("books", { id: text().primaryKey(), name: text().notNull() });
const retyped = sqliteTable("books", { id: text().primaryKey(), title: integer() });
const optional = sqliteTable("books", { id: text().primaryKey(), title: text() });
const demanding = sqliteTable("books", { id: text().primaryKey(), title: text().notNull(), isbn: text().notNull() });

test.each([
  ["a dropped table", { authors }, "Table books is dropped"],
  ["a column that may have another name", { books: renamed }, "Column books.title is dropped"],
  ["a column that would alter its values", { books: retyped }, "Column books.title becomes integer"],
  ["a column that no row has a value for", { books: demanding }, "Column books.isbn is NOT NULL and has no default"],
])("refuses %s and changes nothing", async (_, tables, want) => {
  await applyTables(client, { books });
  await client.execute("INSERT INTO books VALUES ('1', 'Emma')");
  await expect(applyTables(client, tables)).rejects.toMatchObject({
    name: "Failure",
    message: expect.stringContaining(want),
    help: expect.stringContaining("--reset"),
  });
  expect((await client.execute("SELECT * FROM books")).rows).toMatchObject([{ id: "1", title: "Emma" }]);
  await applyTables(client, { books });
});

test.each([
  ["a dropped table", { authors }],
  ["a dropped column", { books: renamed }],
  ["a column of another type", { books: retyped }],
])("follows %s where there is nothing to lose", async (_, tables) => {
  await applyTables(client, { books });
  await applyTables(client, tables);
  await applyTables(client, tables);
});

test("keeps rows where a table has to be made anew, or has another name", async () => {
  await applyTables(client, { books });
  await client.execute("INSERT INTO books VALUES ('1', 'Emma')");
  await applyTables(client, { books: optional });
  await client.execute("INSERT INTO books VALUES ('2', NULL)");
  const novels = sqliteTable("novels", { id: text().primaryKey(), name: text() });
  await applyTables(client, { novels }, [
    { kind: "table", from: "books", to: "novels" },
    { kind: "column", table: "novels", from: "title", to: "name" },
  ]);
  expect((await client.execute("SELECT * FROM novels")).rows).toMatchObject([
    { id: "1", name: "Emma" },
    { id: "2", name: null },
  ]);
});
