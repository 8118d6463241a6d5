import { defineTable } from "@quickback/compiler";
import { sql } from "drizzle-orm";
import { blob, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { categories } from "../categories/categories.js";
import { imports } from "./imports.js";

export const articles = sqliteTable("articles", {
  id: text("id").primaryKey(),
  slug: text("slug", { length: 80 }).notNull().unique(),
  title: text("title").notNull(),
  summary: text("summary"),
  status: text("status", { enum: ["draft", "published"] }).notNull().default("draft"),
  words: integer("words").notNull().default(0),
  rating: real("rating"),
  isPinned: integer("is_pinned", { mode: "boolean" }).notNull(),
  publishedAt: integer("published_at", { mode: "timestamp" }),
  tags: text("tags", { mode: "json" }).$type<string[]>().notNull(),
  layout: blob("layout", { mode: "json" }),
  shout: text("shout").generatedAlwaysAs(sql`upper(title)`),
  previewToken: text("preview_token"),
  apiKey: text("api_key"),
  categoryId: integer("category_id").references(() => categories.id),
  importId: text("import_id").references(() => imports.id),
  authorId: text("author_id").notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  createdBy: text("created_by"),
  modifiedAt: integer("modified_at", { mode: "timestamp_ms" }).notNull(),
  updatedAt: text("updated_at").$onUpdate(() => new Date().toISOString()),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
  deletedBy: text("deleted_by"),
});

export default defineTable(articles, {
  firewall: { owner: { column: "author_id" }, softDelete: {} },
  crud: {
    list: { access: { roles: ["editor+"] }, pageSize: 20, maxPageSize: 40 },
    get: { access: { roles: ["AUTHENTICATED"] } },
    create: { access: { roles: ["editor+"] }, defaults: { isPinned: false, tags: ["new"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["admin"] } },
  },
  guards: { immutable: ["slug"], protected: { status: ["publish", "unpublish"] } },
  discloses: ["slug"],
  fields: {
    title: z.string().min(1).max(200),
    tags: z.array(z.string()).max(8),
    previewToken: { hidden: true },
    apiKey: { readable: true },
  },
  query: { filterable: ["slug", "status", "createdAt"], sortable: ["createdAt", "title"] },
});
