import { expect, test } from "vitest";
import { compileFiles } from "../testing/project.js";

const head = `import { defineTable } from "@quickback/compiler";
import { foreignKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
`;

const parts = (more: string) => `${head}
export const parts = sqliteTable(
  "parts",
  { id: text("id").primaryKey(), grade: text("grade").notNull(), code: text("code").notNull() },
  (part) => [unique().on(part.grade, part.code)],
);
export default defineTable(parts, {
  firewall: { exception: true },
  crud: { list: { access: { roles: ["PUBLIC"] } } },
  ${more}
});
`;

const things = (more: string) => `${head}
import { parts } from "../parts/parts.js";
export const things = sqliteTable(
  "things",
  { id: text("id").primaryKey(), grade: text("grade").notNull(), code: text("code").notNull() },
  (thing) => [foreignKey({ columns: [thing.grade, thing.code], foreignColumns: [parts.grade, parts.code] })],
);
export default defineTable(things, {
  firewall: { exception: true },
  crud: { list: { access: { roles: ["PUBLIC"] } }, update: { access: { roles: ["user"] } } },
  ${more}
});
`;

const maskedGrade = 'masking: { grade: { type: "redact" } },';

test.each([
  ["that everyone sees", 'guards: { updatable: ["code"] },', "", []],
  ["of which one is masked in the row itself", `guards: { updatable: ["code"] }, ${maskedGrade}`, "", ["join-unseen"]],
  ["of which one is masked in the other table", 'guards: { updatable: ["code"] },', maskedGrade, ["join-unseen"]],
  ["of which clients write none", `guards: { updatable: [] }, ${maskedGrade}`, "", []],
])("a reference by two columns %s", async (_, ofThings, ofParts, want) => {
  const { codes } = await compileFiles({
    "features/parts/parts.ts": parts(ofParts),
    "features/things/things.ts": things(ofThings),
  });
  expect(codes).toEqual(want);
});
