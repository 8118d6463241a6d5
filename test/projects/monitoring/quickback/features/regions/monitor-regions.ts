import { defineTable } from "@quickback/compiler";
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { monitors } from "../monitors/monitors.js";
import { regions } from "./regions.js";

export const monitorRegions = sqliteTable(
  "monitor_regions",
  {
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code, { onUpdate: "cascade", onDelete: "restrict" }),
    monitorId: integer("monitor_id")
      .notNull()
      .references(() => monitors.id, { onDelete: "cascade" }),
    priority: integer("priority").notNull().default(1),
    addedAt: integer("added_at", { mode: "timestamp_ms" })
      .notNull()
      .$defaultFn(() => new Date()),
  },
  (table) => [primaryKey({ columns: [table.monitorId, table.regionCode] })],
);

export default defineTable(monitorRegions, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  fields: { monitorId: { reference: "unchecked" } },
});
