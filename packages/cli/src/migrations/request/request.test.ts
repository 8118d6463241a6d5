import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { loss, risk } from "../difference/danger.js";
import { takeSnapshot } from "../schema/take-snapshot.js";
import { refuseUnconfirmed } from "./confirm.js";
import { readRenames } from "./read-renames.js";

const words = { message: "It is gone.", instead: "Rename it." };
const dangers = [loss("drop", "posts.headline", words), risk("posts.slug", words)];
const all = { drop: ["posts.headline"], accept: ["posts.slug"] };

test("names every danger that is not confirmed, and how to confirm it", () => {
  expect(() => refuseUnconfirmed(dangers, { drop: [], accept: [] }, [])).toThrow(
    expect.objectContaining({
      exitCode: 1,
      message: "Nothing was written: 2 things have to be confirmed.",
      help: "To do it nevertheless, add --drop posts.headline --accept posts.slug",
      diagnostics: [
        expect.objectContaining({ code: "migration-loses", help: "Rename it. Confirm it with --drop posts.headline." }),
        expect.objectContaining({
          code: "migration-may-fail",
          help: "Rename it. Confirm it with --accept posts.slug.",
        }),
      ],
    }),
  );
  refuseUnconfirmed(dangers, all, []);
});

test("says which declared rename may be mistyped", () => {
  const unused = [{ kind: "column", table: "posts", from: "hedline", to: "title" }] as const;
  expect(() => refuseUnconfirmed(dangers, { ...all, drop: [] }, unused)).toThrow(
    expect.objectContaining({
      diagnostics: [
        expect.objectContaining({
          help: 'A definition says renamedFrom: "hedline"; did you mean "headline"? Confirm it with --drop posts.headline.',
        }),
      ],
    }),
  );
});

test.each([
  [{ ...all, drop: [...all.drop, "posts.hedline"] }, "Did you mean --drop posts.headline?"],
  [{ ...all, drop: [...all.drop, "posts.slug"] }, "Did you mean --accept posts.slug?"],
  [{ ...all, accept: [...all.accept, "nothing"] }, "Leave it out."],
])("refuses %j, which confirms what is no danger", (confirmed, help) => {
  expect(() => refuseUnconfirmed(dangers, confirmed, [])).toThrow(expect.objectContaining({ exitCode: 2, help }));
});

const id = { id: text().primaryKey() };
const previous = await takeSnapshot({ a: sqliteTable("articles", { ...id, headline: text() }) }, undefined);
const current = await takeSnapshot({ a: sqliteTable("posts", { ...id, title: text() }) }, undefined);

test("reads renames of tables and columns", () => {
  expect(readRenames(["articles=posts", "articles.headline=posts.title"], previous, current)).toEqual([
    { kind: "table", from: "articles", to: "posts" },
    { kind: "column", table: "posts", from: "headline", to: "title" },
  ]);
});

test.each([
  ["articles", 'can\'t read "articles"', "Write old_table=new_table"],
  ["articles=posts.title", "can't read", "Write old_table=new_table"],
  ["articels=posts", "No table is called articels so far.", "Did you mean articles?"],
  ["articles=post", "The project has no table called post.", "Did you mean posts?"],
])("refuses --rename %s", (written, message, help) => {
  expect(() => readRenames([written], previous, current)).toThrow(
    expect.objectContaining({
      exitCode: 2,
      message: expect.stringContaining(message),
      help: expect.stringContaining(help),
    }),
  );
});
