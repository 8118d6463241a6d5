import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const tickets = sqliteTable(
  "tickets",
  {
    id: integer("id").primaryKey(),
    slug: text("slug").notNull(),
    ownerId: text("owner_id").notNull(),
    deletedAt: integer("deleted_at", { mode: "timestamp" }),
  },
  (table) => [uniqueIndex("tickets_slug").on(table.ownerId, table.slug)],
);

/** A deleted ticket keeps its name, and tells its owner so. */
export default defineTable(tickets, {
  firewall: { owner: {}, softDelete: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
  },
  discloses: ["ownerId", "slug"],
});
