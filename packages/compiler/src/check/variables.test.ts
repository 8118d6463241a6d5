import { expect, test } from "vitest";
import { compileFiles, config } from "../testing/project.js";

const surveys = (answers: number, options: string) => `
import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
const answers = Object.fromEntries(Array.from({ length: ${answers} }, (_, index) => ["answer" + index, text("answer_" + index)]));
export const surveys = sqliteTable("surveys", { id: text("id").primaryKey(), ownerId: text("owner_id").notNull(), ...answers });
export default defineTable(surveys, { firewall: { owner: {} }, ${options} });
`;

const update = (record: string) => `
  crud: { update: { access: { roles: ["user"] ${record} } } },
  guards: { updatable: Object.keys(answers) }
`;
const record = ', record: { answer0: { equals: "open" } }';
const onNode = config.replace('"cloudflare"', '"node"').replace('"cloudflare-d1"', '"libsql"');

test.each([
  ["98 fields, a key and a firewall", 98, update(""), config, []],
  ["98 fields, a key, a firewall and a condition", 98, update(record), config, ["statement-too-wide"]],
  ["97 fields, a key, a firewall and a condition", 97, update(record), config, []],
  ["300 fields on libsql", 300, update(record), onNode, []],
])("an update with %s", async (_what, answers, options, configuration, want) => {
  const { codes } = await compileFiles({
    "quickback.config.ts": configuration,
    "features/surveys/surveys.ts": surveys(answers, options),
  });
  expect(codes.filter((code) => code === "statement-too-wide")).toEqual(want);
});
