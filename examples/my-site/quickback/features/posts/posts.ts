import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const posts = sqliteTable("posts", {
  id: text("id").primaryKey(),
  title: text("title", { length: 200 }).notNull(),
  content: text("content").notNull(),
  ownerId: text("owner_id").notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
});

// User-scoped data (requires authentication)
export default defineTable(posts, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ['user', 'admin'] } },
    create: { access: { roles: ['admin'] } },
  },
});
