import { defineTable } from "@quickback/compiler";
import { isNull } from "drizzle-orm";
import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const files = sqliteTable(
  "files",
  {
    id: integer("id").primaryKey(),
    slug: text("slug").notNull(),
    ownerId: text("owner_id").notNull(),
    deletedAt: integer("deleted_at", { mode: "timestamp" }),
  },
  (table) => [uniqueIndex("files_slug").on(table.ownerId, table.slug).where(isNull(table.deletedAt))],
);

/** The name of a deleted file is free again. */
export default defineTable(files, {
  firewall: { owner: {}, softDelete: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
  },
});
