import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  text: text("text").notNull(),
  userId: text("user_id").notNull(),
  secret: text("secret").notNull(),
});

// No firewall: inferred from user_id.
export default defineTable(notes, {
  crud: {
    list: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["user"] } },
  },
  fields: { secret: { hidden: true } },
});
