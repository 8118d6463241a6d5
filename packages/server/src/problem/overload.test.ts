import { DrizzleQueryError } from "drizzle-orm";
import { expect, it } from "vitest";
import { isOverload } from "./overload.js";

it.each([
  ["SQLITE_BUSY: database is locked", true],
  ["SQLITE_BUSY_SNAPSHOT: database is locked", true],
  ["database is locked", true],
  ["SQLITE_LOCKED: database table is locked: posts", true],
  ["D1_ERROR: D1 DB is overloaded. Requests queued for too long.", true],
  ["D1_ERROR: D1 DB is overloaded. Too many requests queued.", true],
  ["D1_ERROR: D1 DB reset because its code was updated.", true],
  ["D1_ERROR: Network connection lost.", true],
  ["D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.", true],
  ["D1_ERROR: no such table: posts: SQLITE_ERROR", false],
  ["D1_ERROR: UNIQUE constraint failed: posts.title: SQLITE_CONSTRAINT", false],
  ["Network connection lost.", false],
  ["SQLITE_ERROR: no such table: database is locked", false],
])("a database that says %j is too busy: %s", (message, want) => {
  expect(isOverload(new DrizzleQueryError("select 1", [], new Error(message)))).toBe(want);
});
