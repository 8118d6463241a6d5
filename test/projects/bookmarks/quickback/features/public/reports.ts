import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { lists } from "../../../src/db/schema.js";
import { id } from "../../../src/db/columns.js";

/** Anyone may report a public list; editors read what came in. */
export const reports = sqliteTable("reports", {
  id: id(),
  listId: text("list_id").references(() => lists.id, { onDelete: "set null" }),
  reason: text("reason", { enum: ["spam", "abuse", "copyright", "other"] }).notNull(),
  message: text("message"),
  contact: text("contact"),
  isResolved: integer("is_resolved", { mode: "boolean" }).notNull().default(false),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  modifiedBy: text("modified_by"),
});

export default defineTable(reports, {
  generateId: "uuid",
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor+"] } },
    get: { access: { roles: ["editor+"] } },
    create: { access: { roles: ["PUBLIC"] } },
    update: { access: { roles: ["editor"] } },
  },
  guards: { createable: ["listId", "reason", "message", "contact"], updatable: ["isResolved"] },
  fields: {
    listId: { reference: "unchecked" },
    message: z.string().max(2000).nullable(),
    contact: z.email().nullable(),
  },
});
