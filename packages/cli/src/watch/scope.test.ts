import { expect, test } from "vitest";
import { foldersOf, isWatched, scopeOf } from "./scope.js";

const scope = scopeOf("/site", ["/site/src/db/schema.ts", "/shared/tables.ts", "/site/quickback/words.ts"]);

test.each([
  "/site",
  "/site/quickback",
  "/site/quickback/quickback.config.ts",
  "/site/quickback/features/posts/new.ts",
  "/site/src",
  "/site/src/db",
  "/site/src/db/schema.ts",
  "/shared",
  "/shared/tables.ts",
  "/site/.env",
  "/site/.dev.vars",
  "/site/package.json",
  "/site/tsconfig.json",
])("watches %s", (path) => {
  expect(isWatched(scope, path)).toBe(true);
});

test.each([
  "/site/node_modules",
  "/site/.git",
  "/site/generated",
  "/site/generated/server/app.ts",
  "/site/.data/site.db",
  "/site/.quickback-x1/project.mjs",
  "/site/src/db/other.ts",
  "/site/quickback/node_modules",
  "/site/quickback/migrations",
  "/site/quickback/migrations/0001_add_tags.sql",
  "/site/quickback/features/posts/.posts.ts.swp",
  "/site/quickback/features/posts/posts.ts~",
  "/site/quickback/local.db",
  "/site/quickback/local.sqlite-wal",
  "/shared/other.ts",
])("does not watch %s", (path) => {
  expect(isWatched(scope, path)).toBe(false);
});

test("starts from the root, and from folders of files elsewhere", () => {
  expect(foldersOf(scope)).toEqual(["/site", "/shared"]);
});
