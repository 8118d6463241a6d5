import { DrizzleQueryError } from "drizzle-orm";
import { expect, it } from "vitest";
import { describeError } from "./describe-error.js";

/** What a bundler makes of the class's name. */
class A extends DrizzleQueryError {}

it.each([DrizzleQueryError, A])("a failed query is described without statement and parameters: %o", (Failed) => {
  const said = describeError(
    new Failed("select * from session where token = ?", ["canary"], new Error("no such table")),
  );
  expect(said).toContain("Error: no such table");
  expect(said).not.toMatch(/canary|select/);
});
