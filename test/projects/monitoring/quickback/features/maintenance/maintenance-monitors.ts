import { defineTable } from "@quickback/compiler";
import { integer, primaryKey, sqliteTable } from "drizzle-orm/sqlite-core";
import { monitors } from "../monitors/monitors.js";
import { maintenances } from "./maintenances.js";

/** Nothing but the pair. */
export const maintenanceMonitors = sqliteTable(
  "maintenance_monitors",
  {
    maintenanceId: integer("maintenance_id")
      .notNull()
      .references(() => maintenances.id, { onDelete: "cascade" }),
    monitorId: integer("monitor_id")
      .notNull()
      .references(() => monitors.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ name: "maintenance_monitors_key", columns: [table.maintenanceId, table.monitorId] })],
);

export default defineTable(maintenanceMonitors, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  fields: { maintenanceId: { reference: "unchecked" }, monitorId: { reference: "unchecked" } },
});
