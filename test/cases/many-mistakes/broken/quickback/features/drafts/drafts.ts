import { defineTable } from "@quickback/compiler";
import { integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { z as z3 } from "zod/v3";

const authors = sqliteTable("authors", { id: text("id").primaryKey() });

export const drafts = sqliteTable("drafts", {
  id: text("id").primaryKey(),
  slug: text("slug").notNull(),
  note: text("note"),
  text: text("text"),
  apiKey: text("api_key"),
  authorId: text("author_id").references(() => authors.id),
  ownerId: integer("owner_id"),
  createdAt: real("created_at"),
  createdBy: text("created_by").notNull(),
});

const everyone = { access: { roles: [] } };

export default defineTable(drafts, {
  firewall: { exception: true, owner: {} },
  crud: {
    list: { access: (ctx) => ctx.userId !== "", pageSize: 0 },
    get: everyone,
    create: { access: { roles: ["PUBLIC"] } },
    update: { access: { roles: ["editor,admin"] } },
  },
  guards: { createable: ["slug", "note"], updatable: ["slug"], immutable: ["slug"] },
  fields: {
    note: { hidden: true },
    text: z3.string(),
    apiKey: { hidden: true, readable: true },
    slug: { reference: "unchecked" },
    createdBy: z.string(),
  },
});
