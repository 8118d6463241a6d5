import { defineTable } from "@quickback/compiler";
import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";

export const maintenances = sqliteTable(
  "maintenances",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    ownerId: text("owner_id").notNull(),
    title: text("title", { length: 150 }).notNull(),
    description: text("description").notNull().default(""),
    strategy: text("strategy", { enum: ["manual", "single", "cron", "weekdays"] }).notNull(),
    cron: text("cron"),
    weekdays: text("weekdays", { mode: "json" }).$type<number[]>(),
    timezone: text("timezone").notNull().default("UTC"),
    startsAt: integer("starts_at", { mode: "timestamp" }).notNull(),
    endsAt: integer("ends_at", { mode: "timestamp" }),
    lastStartedAt: integer("last_started_at", { mode: "timestamp_ms" }),
    isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
  },
  (table) => [check("maintenances_window", sql`${table.endsAt} is null or ${table.endsAt} >= ${table.startsAt}`)],
);

export default defineTable(maintenances, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  guards: {
    createable: ["title", "description", "strategy", "cron", "weekdays", "timezone", "startsAt", "endsAt"],
    updatable: ["title", "description", "cron", "weekdays", "isActive"],
  },
  fields: { weekdays: z.array(z.int().min(0).max(6)).max(7).nullable(), title: z.string().min(1).max(150) },
});
