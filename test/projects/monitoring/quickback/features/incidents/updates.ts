import { defineTable } from "@quickback/compiler";
import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { incidents } from "./incidents.js";

export const incidentUpdates = sqliteTable("incident_updates", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  incidentId: text("incident_id")
    .notNull()
    .references(() => incidents.id),
  state: text("state", { enum: ["investigating", "identified", "monitoring", "resolved"] }).notNull(),
  message: text("message").notNull(),
  /** SQLite's own form. */
  writtenAt: text("written_at")
    .notNull()
    .default(sql`CURRENT_TIMESTAMP`),
  updatedAt: text("updated_at").$onUpdate(() => new Date().toISOString()),
});

export default defineTable(incidentUpdates, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["PUBLIC"] } },
    get: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["admin"] } },
  },
  guards: { createable: ["incidentId", "state", "message"], updatable: ["state", "message"] },
  fields: { message: z.string().min(1).max(5000) },
});
