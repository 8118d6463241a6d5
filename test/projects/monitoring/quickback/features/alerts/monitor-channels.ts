import { defineTable } from "@quickback/compiler";
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { monitors } from "../monitors/monitors.js";
import { channels } from "./channels.js";

export const monitorChannels = sqliteTable(
  "monitor_channels",
  {
    monitorId: integer("monitor_id")
      .notNull()
      .references(() => monitors.id, { onDelete: "cascade" }),
    channelId: text("channel_id")
      .notNull()
      .references(() => channels.id, { onDelete: "cascade" }),
    event: text("event", { enum: ["down", "up", "expiring"] }).notNull(),
    delay: integer("delay").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.monitorId, table.channelId, table.event] })],
);

export default defineTable(monitorChannels, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  fields: { monitorId: { reference: "unchecked" }, channelId: { reference: "unchecked" } },
});
