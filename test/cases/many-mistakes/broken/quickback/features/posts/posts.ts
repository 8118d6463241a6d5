import { defineTable } from "@quickback/compiler";
import { integer, numeric, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { notes } from "../notes/notes.js";

export const posts = sqliteTable("posts", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  price: numeric("price"),
  accessToken: text("access_token"),
  noteId: text("note_id").references(() => notes.id),
  views: integer("views").notNull(),
  ownerId: text("owner_id").notNull(),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});

export default defineTable(posts, {
  firewall: { owner: { column: "onwerId" } },
  crud: {
    list: { access: { roles: ["PUBLIC", "*"] }, pageSize: 500, maxPageSize: 100, chache: {} },
    get: { access: {} },
    create: { access: { roles: ["editr+"] }, defaults: { views: "none" } },
    update: { access: { record: { title: { equals: "x" } } } },
    delete: {},
    put: { access: { roles: ["admin"] } },
  },
  guards: { createable: ["titel", "ownerId"], updatable: ["title"], protected: { views: ["cuont"] } },
  masking: { title: { type: "name" } },
  fields: { title: z.string().default("Untitled"), nmae: z.string() },
  query: { filterable: ["title", "price"] },
});
