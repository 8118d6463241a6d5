import { defineTable } from "@quickback/compiler";
import { integer, numeric, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** A key of several columns of several types. */
export const readings = sqliteTable(
  "readings",
  {
    sensor: text("sensor").notNull(),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    channel: numeric("channel", { mode: "bigint" }).notNull(),
    isRaw: integer("is_raw", { mode: "boolean" }).notNull(),
    label: text("label").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sensor, table.at, table.channel, table.isRaw] })],
);

const everyone = { access: { roles: ["PUBLIC"] } } as const;

export default defineTable(readings, {
  firewall: { exception: true },
  crud: { list: everyone, get: everyone, create: everyone, update: everyone, delete: everyone },
});
