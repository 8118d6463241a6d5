import { defineTable } from "@quickback/compiler";
import { relations, sql } from "drizzle-orm";
import { check, index, integer, real, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { groups } from "./groups.js";
import { heartbeats } from "./heartbeats.js";

export type MonitorConfig =
  | { readonly kind: "http"; readonly url: string; readonly headers: Record<string, string>; readonly expect: number[] }
  | { readonly kind: "tcp"; readonly host: string; readonly port: number }
  | { readonly kind: "push" };

export const monitors = sqliteTable(
  "monitors",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    ownerId: text("owner_id").notNull(),
    name: text("name", { length: 150 }).notNull(),
    kind: text("kind", { enum: ["http", "tcp", "push"] }).notNull(),
    config: text("config", { mode: "json" }).$type<MonitorConfig>().notNull(),
    isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
    interval: integer("interval").notNull().default(60),
    timeout: real("timeout").notNull().default(0.8),
    retries: integer("retries").notNull().default(0),
    weight: integer("weight").default(2000),
    /** A monitor may stand for those below it. */
    parentId: integer("parent_id").references((): AnySQLiteColumn => monitors.id, { onDelete: "set null" }),
    groupId: text("group_id").references((): AnySQLiteColumn => groups.id, { onDelete: "set null" }),
    createdAt: integer("created_at", { mode: "timestamp" })
      .notNull()
      .default(sql`(unixepoch())`),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).$onUpdate(() => new Date()),
  },
  (table) => [
    check("monitors_interval", sql`${table.interval} >= 20`),
    index("monitors_owner").on(table.ownerId, table.isActive),
    index("monitors_parent").on(table.parentId),
  ],
);

export const monitorsRelations = relations(monitors, ({ many, one }) => ({
  parent: one(monitors, { fields: [monitors.parentId], references: [monitors.id], relationName: "tree" }),
  children: many(monitors, { relationName: "tree" }),
  group: one(groups, { fields: [monitors.groupId], references: [groups.id] }),
  heartbeats: many(heartbeats),
}));

export default defineTable(monitors, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  guards: { immutable: ["kind"] },
  fields: {
    name: z.string().min(1).max(150),
    config: z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("http"),
        url: z.url(),
        headers: z.record(z.string(), z.string()),
        expect: z.array(z.int().min(100).max(599)),
      }),
      z.strictObject({ kind: z.literal("tcp"), host: z.string().min(1), port: z.int().min(1).max(65_535) }),
      z.strictObject({ kind: z.literal("push") }),
    ]),
    interval: z.int().min(20).max(86_400),
    timeout: z.number().positive().max(120),
    retries: z.int().min(0).max(10),
  },
  query: { include: ["parent", "children", "group", "heartbeats", "incidents"] },
});
