import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@libsql/client";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../database.js";
import { applyTables } from "./apply-tables.js";

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
const retyped = sqliteTable("books", { id: text().primaryKey(), title: text() });
const demanding = sqliteTable("books", { id: text().primaryKey(), title: text().notNull(), isbn: text().notNull() });

test.each([
  ["a dropped table", { authors }, "table books is gone"],
  ["a renamed column", { books: renamed }, "column books.title is gone"],
  ["a changed column", { books: retyped }, "a column or constraint of table books has changed"],
  ["a column that no row has a value for", { books: demanding }, "Cannot add a NOT NULL column"],
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
