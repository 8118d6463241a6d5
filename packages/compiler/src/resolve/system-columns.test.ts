import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { describeTable, type TableFacts } from "../load/table-facts.js";
import type { GenerateId } from "../define/config.js";
import { keySource } from "./system-columns.js";

const authors = sqliteTable("authors", { id: integer("id").primaryKey() });
const labels = sqliteTable("labels", { id: text("id").primaryKey() });
const portraits = sqliteTable("portraits", {
  id: integer("id")
    .primaryKey()
    .references(() => authors.id),
});
const colours = sqliteTable("colours", {
  id: text("id")
    .primaryKey()
    .references(() => labels.id),
});

test.each([
  ["a number", authors, "uuid", "database"],
  ["a text", labels, "uuid", "server"],
  ["a text that clients choose", labels, false, "client"],
  ["a number that is another table's key", portraits, "uuid", "client"],
  ["the same, where numbers are counted", portraits, "serial", "client"],
  ["a text that is another table's key", colours, "uuid", "client"],
] as const)("a key that is %s", (_name, table, generateId: GenerateId, want) => {
  const facts = describeTable(table) as TableFacts; // a table of SQLite
  const [column] = facts.columns;
  expect(column && keySource(column, { facts, generateId })).toBe(want);
});
