import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { channels } from "./channels.js";

/** A step, and the one that follows when nobody reacts. */
export const escalations = sqliteTable("escalations", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  ownerId: text("owner_id").notNull(),
  channelId: text("channel_id")
    .notNull()
    .references(() => channels.id),
  nextId: integer("next_id").references((): AnySQLiteColumn => escalations.id),
  waitMinutes: integer("wait_minutes").notNull(),
  deletedAt: integer("deleted_at", { mode: "timestamp" }),
});

export default defineTable(escalations, {
  firewall: { owner: {}, softDelete: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] }, mode: "soft" },
  },
  fields: {
    waitMinutes: z.int().min(1).max(1440),
  },
});
