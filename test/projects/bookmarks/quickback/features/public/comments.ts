import { defineTable } from "@quickback/compiler";
import { index, integer, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { lists } from "../../../src/db/schema.js";

/** Under public lists. A reply names the comment that it answers. */
export const comments = sqliteTable(
  "comments",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    listId: text("list_id")
      .notNull()
      .references(() => lists.id, { onDelete: "cascade" }),
    parentId: integer("parent_id").references((): AnySQLiteColumn => comments.id, { onDelete: "set null" }),
    body: text("body").notNull(),
    likes: integer("likes").notNull().default(0),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    createdBy: text("created_by").notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
    deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
    deletedBy: text("deleted_by"),
  },
  (table) => [index("comments_list").on(table.listId, table.createdAt)],
);

export default defineTable(comments, {
  firewall: { exception: true, softDelete: {} },
  crud: {
    list: { access: { roles: ["PUBLIC"] } },
    get: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["AUTHENTICATED"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  guards: { createable: ["listId", "parentId", "body"], updatable: ["body"] },
  fields: {
    listId: { reference: "unchecked" }, // of anyone's public list
    body: z.string().min(1).max(4000),
  },
  query: { include: ["list", "parent", "comments"] },
});
