import { defineTable } from "@quickback/compiler";
import { relations } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { posts } from "../posts/posts.js";

/** Keyed by the user: everyone has one profile at most. */
export const authors = sqliteTable("authors", {
  userId: text("user_id").primaryKey(),
  name: text("name", { length: 80 }).notNull(),
  bio: text("bio", { length: 1000 }),
  email: text("email", { length: 254 }).notNull(),
  website: text("website", { length: 200 }),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
});

export const authorsRelations = relations(authors, ({ many }) => ({ posts: many(posts) }));

export default defineTable(authors, {
  // A profile is its user's, and everyone may read it.
  firewall: { owner: { except: { roles: ["PUBLIC"] } } },
  crud: {
    list: { access: { roles: ["PUBLIC"] } },
    get: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["AUTHENTICATED"] } },
    update: { access: { or: [{ record: { userId: { equals: "$ctx.userId" } } }, { roles: ["admin"] }] } },
    delete: { access: { roles: ["admin"] } },
  },
  masking: {
    email: { type: "email", show: { roles: ["admin"], or: "owner" } },
  },
  fields: {
    name: z.string().min(1).max(80),
    email: z.email().max(254),
    website: z.url().max(200).nullable(),
  },
  query: { filterable: ["userId", "name"], sortable: ["name", "createdAt"], searchable: ["name", "bio"] },
});
