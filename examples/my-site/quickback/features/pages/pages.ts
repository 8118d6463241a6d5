import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const pages = sqliteTable("pages", {
  id: text("id").primaryKey(),
  slug: text("slug", { length: 100 }).notNull().unique(),
  title: text("title", { length: 200 }).notNull(),
  content: text("content").notNull(),
  status: text("status", { enum: ["draft", "published"] }).notNull().default("published"),
  position: integer("position").notNull().default(0),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
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
