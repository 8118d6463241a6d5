import { expect, test } from "vitest";
import { readSystemUses } from "./system-uses.js";

const action = (body: string) =>
  `export default defineActions(posts, { publish: { execute: async ({ db }) => ${body} } });`;

test.each([
  ["a call", 'db.asSystem("why").select()'],
  ["a template without holes", "db.asSystem(`why`)"],
  ["a key in brackets", 'db["asSystem"]("why")'],
  ["a call in parentheses", '(db.asSystem)!("why" as string)'],
  ["a call that may not be", 'db?.asSystem?.("why")'],
  ["a method taken out", '{ const { asSystem } = db; return asSystem("why"); }'],
])("finds the reason and the action of %s", (_what, body) => {
  expect(readSystemUses("a.ts", action(body))).toEqual([
    { line: 1, column: expect.any(Number), length: expect.any(Number), isCall: true, reason: "why", action: "publish" },
  ]);
});

test("finds the place", () => {
  expect(readSystemUses("a.ts", 'const all = () =>\n  db.asSystem("why");')).toEqual([
    { line: 2, column: 6, length: 8, isCall: true, reason: "why", action: undefined },
  ]);
});

test.each([
  ["a constant", "db.asSystem(reason)"],
  ["a template with holes", "db.asSystem(`for ${record.id}`)"],
  ["a sum of texts", 'db.asSystem("a" + "b")'],
  ["nothing", "db.asSystem()"],
  ["an empty text", 'db.asSystem(" ")'],
])("finds no reason in %s", (_what, body) => {
  expect(readSystemUses("a.ts", action(body))).toMatchObject([{ isCall: true, reason: undefined }]);
});

test.each([
  ["a constant", "{ const past = db.asSystem; }"],
  ["an argument", 'run(db.asSystem, "why")'],
  ["another name", '{ const { asSystem: past } = db; past("why"); }'],
  ["another name, of a key in quotes", '{ const { "asSystem": past } = db; past("why"); }'],
  ["a method of it", 'db.asSystem.call(db, "why")'],
  ["a method that was taken out", "{ const { asSystem } = db; return asSystem; }"],
])("finds what is handed on as %s", (_what, body) => {
  expect(readSystemUses("a.ts", action(body))).toMatchObject([{ isCall: false }]);
});

test.each([
  ["a comment", "// db.asSystem is not for this"],
  ["a text", 'const said = "db.asSystem";'],
  ["a type", "interface Past { asSystem(reason: string): object }"],
  ["a key", "const stub = { asSystem: () => undefined };"],
])("finds nothing in %s", (_what, source) => {
  expect(readSystemUses("a.ts", source)).toEqual([]);
});
