import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const posts = sqliteTable("posts", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  content: text("content").notNull(),
  ownerId: text("owner_id").notNull(),
});

// User-scoped data (requires authentication)
export default defineTable(posts, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ['user', 'admin'] } },
    create: { access: { roles: ['admin'] } },
  },
});
