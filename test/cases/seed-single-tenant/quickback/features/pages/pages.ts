import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const pages = sqliteTable("pages", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  content: text("content").notNull(),
});

// Public data (no ownership filtering)
export default defineTable(pages, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ['PUBLIC'] } },
    get: { access: { roles: ['PUBLIC'] } },
    create: { access: { roles: ['admin'] } },
    update: { access: { roles: ['admin'] } },
    delete: { access: { roles: ['admin'] } },
  },
});
