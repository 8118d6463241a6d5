import { defineTable } from "@quickback/compiler";
import { sql } from "drizzle-orm";
import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const topics = sqliteTable(
  "topics",
  { id: integer("id").primaryKey(), slug: text("slug").notNull(), ownerId: text("owner_id") },
  (table) => [uniqueIndex("topics_slug").on(sql`lower(${table.slug})`)],
);

/** Everybody sees every topic, so a conflict tells nothing new. */
export default defineTable(topics, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
  },
  guards: { createable: ["slug"], updatable: ["slug"] },
});
