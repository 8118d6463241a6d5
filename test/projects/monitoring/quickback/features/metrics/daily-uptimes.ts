import { defineTable } from "@quickback/compiler";
import { sql } from "drizzle-orm";
import { integer, real, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { monitors } from "../monitors/monitors.js";

export const dailyUptimes = sqliteTable(
  "daily_uptimes",
  {
    id: integer("id").primaryKey(),
    monitorId: integer("monitor_id")
      .notNull()
      .references(() => monitors.id, { onDelete: "cascade" }),
    day: text("day").notNull(),
    up: integer("up").notNull().default(0),
    down: integer("down").notNull().default(0),
    ratio: real("ratio").generatedAlwaysAs(sql`iif(up + down = 0, null, up * 1.0 / (up + down))`, { mode: "virtual" }),
    month: text("month").generatedAlwaysAs(sql`substr(day, 1, 7)`, { mode: "stored" }),
  },
  (table) => [unique().on(table.monitorId, table.day)],
);

export default defineTable(dailyUptimes, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["PUBLIC"] } },
    get: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["admin"] } },
  },
  guards: { immutable: ["monitorId", "day"] },
  fields: {
    monitorId: { reference: "unchecked" },
    day: z.iso.date(),
    up: z.int().min(0).max(86_400),
    down: z.int().min(0).max(86_400),
  },
});
