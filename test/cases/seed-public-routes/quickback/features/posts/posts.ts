import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const posts = sqliteTable("posts", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  content: text("content").notNull(),
});

export default defineTable(posts, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ['PUBLIC'] } },  // No auth required
    get: { access: { roles: ['PUBLIC'] } },   // No auth required
    create: { access: { roles: ['admin'] } }, // Admin only
  }
});
