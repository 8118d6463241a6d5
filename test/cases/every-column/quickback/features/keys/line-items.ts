import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const lineItems = sqliteTable("line_items", {
  id: text("id").primaryKey(),
  label: text("label").notNull(),
});

const everyone = { access: { roles: ["PUBLIC"] } } as const;

export default defineTable(lineItems, {
  generateId: "prefixed",
  firewall: { exception: true },
  crud: { list: everyone, get: everyone, create: everyone, update: everyone, delete: everyone },
});
