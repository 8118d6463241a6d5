import { defineTable } from "@quickback/compiler";
import { relations } from "drizzle-orm";
import { index, integer, numeric, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { monitors } from "../monitors/monitors.js";
import { incidentUpdates } from "./updates.js";

export const incidents = sqliteTable(
  "incidents",
  {
    id: text("id")
      .primaryKey()
      .$defaultFn(() => crypto.randomUUID()),
    title: text("title").notNull(),
    severity: text("severity", { enum: ["minor", "major", "critical"] })
      .notNull()
      .default("minor"),
    status: text("status", { enum: ["open", "acknowledged", "resolved"] })
      .notNull()
      .default("open"),
    monitorId: integer("monitor_id").references(() => monitors.id, { onDelete: "set null" }),
    cost: numeric("cost"),
    startedAt: integer("started_at", { mode: "timestamp_ms" }).notNull(),
    resolvedAt: integer("resolved_at", { mode: "timestamp_ms" }),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    createdBy: text("created_by").notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
    updatedBy: text("updated_by"),
    deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
    deletedBy: text("deleted_by"),
  },
  (table) => [index("incidents_status").on(table.status, table.startedAt)],
);

export const incidentsRelations = relations(incidents, ({ many, one }) => ({
  monitor: one(monitors, { fields: [incidents.monitorId], references: [monitors.id] }),
  updates: many(incidentUpdates),
}));

export default defineTable(incidents, {
  firewall: { exception: true, softDelete: {} },
  crud: {
    list: { access: { roles: ["AUTHENTICATED"] } },
    get: { access: { roles: ["AUTHENTICATED"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  guards: { protected: { status: ["acknowledge", "resolve"] } },
  fields: { title: z.string().min(1).max(200) },
  query: { include: ["monitor", "updates"] },
});
