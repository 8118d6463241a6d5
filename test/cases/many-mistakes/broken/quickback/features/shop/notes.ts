import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { notes } from "../notes/notes.js";

export const orders = sqliteTable("orders", {
  id: text("id").primaryKey(),
  noteId: text("note_id").references(() => notes.id),
  token: integer("token"),
});

export default defineTable(orders, {
  firewall: { exception: true },
  crud: { create: { access: { roles: ["user"] } }, update: { access: { roles: ["user"] } } },
});
