import { defineTable } from "@quickback/compiler";
import { relations } from "drizzle-orm";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { postTags } from "./post-tags.js";

export const tags = sqliteTable("tags", {
  id: text("id").primaryKey(),
  slug: text("slug", { length: 60 }).notNull().unique(),
  name: text("name", { length: 60 }).notNull(),
  description: text("description", { length: 300 }),
});

export const tagsRelations = relations(tags, ({ many }) => ({ posts: many(postTags) }));

export default defineTable(tags, {
  firewall: { exception: true },
  crud: {
    // the same for everyone, and seldom changed: a CDN may answer for five minutes
    list: { access: { roles: ["PUBLIC"] }, pageSize: 100, cache: { sMaxage: 300 } },
    get: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["editor+"] } },
    update: { access: { roles: ["editor+"] } },
    delete: { access: { roles: ["editor+"] } },
    batchCreate: true,
    batchUpdate: true,
  },
  fields: {
    slug: z
      .string()
      .max(60)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: z.string().min(1).max(60),
  },
  query: { filterable: ["slug", "name"], sortable: ["name"], searchable: ["name", "description"] },
});
