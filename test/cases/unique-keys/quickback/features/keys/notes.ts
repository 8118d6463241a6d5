import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";

export const notes = sqliteTable(
  "notes",
  {
    id: integer("id").primaryKey(),
    slug: text("slug").notNull(),
    ownerId: text("owner_id").notNull(),
  },
  (table) => [unique().on(table.ownerId, table.slug)],
);

/** Each owner has slugs of their own. */
export default defineTable(notes, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
  },
});
