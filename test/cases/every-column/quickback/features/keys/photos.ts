import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const photos = sqliteTable("photos", {
  id: text("id").primaryKey(),
  label: text("label").notNull(),
});

const everyone = { access: { roles: ["PUBLIC"] } } as const;

export default defineTable(photos, {
  generateId: "cuid",
  firewall: { exception: true },
  crud: { list: everyone, get: everyone, create: everyone, update: everyone, delete: everyone },
});
