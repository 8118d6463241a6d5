import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  text: text("text").notNull(),
});

export default defineTable(notes, {
  firewall: { exception: true },
  crud: { list: { access: { roles: ["PUBLIC"] } } },
});
