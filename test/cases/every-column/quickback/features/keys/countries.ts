import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** A natural key: clients say what it is. */
export const countries = sqliteTable("countries", {
  code: text("code", { length: 2 }).primaryKey(),
  label: text("label").notNull(),
});

const everyone = { access: { roles: ["PUBLIC"] } } as const;

export default defineTable(countries, {
  generateId: false,
  firewall: { exception: true },
  crud: { list: everyone, get: everyone, create: everyone, update: everyone, delete: everyone },
});
