import { defineTable } from "@quickback/compiler";
import { sql } from "drizzle-orm";
import { index, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { monitors } from "./monitors.js";

export const heartbeats = sqliteTable(
  "heartbeats",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    monitorId: integer("monitor_id")
      .notNull()
      .references(() => monitors.id, { onDelete: "cascade" }),
    status: integer("status").notNull(),
    message: text("message"),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    ping: real("ping"),
    duration: integer("duration").notNull().default(0),
    isImportant: integer("is_important", { mode: "boolean" }).notNull().default(false),
    isUp: integer("is_up", { mode: "boolean" }).generatedAlwaysAs(sql`status = 1`, { mode: "stored" }),
  },
  (table) => [
    uniqueIndex("heartbeats_monitor_at").on(table.monitorId, table.at),
    index("heartbeats_important").on(table.isImportant),
  ],
);

export default defineTable(heartbeats, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["AUTHENTICATED"] }, pageSize: 100, maxPageSize: 500 },
    get: { access: { roles: ["AUTHENTICATED"] } },
    create: { access: { roles: ["PUBLIC"] } },
    delete: { access: { roles: ["admin"] } },
  },
  discloses: ["monitorId", "at"],
  fields: {
    monitorId: { reference: "unchecked" },
    status: z.int().min(0).max(3),
    ping: z.number().min(0).nullable(),
    duration: z.int().nonnegative(),
  },
});
