import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { monitors } from "./monitors.js";

/** Groups and monitors name each other. */
export const groups = sqliteTable("groups", {
  id: text("id")
    .primaryKey()
    .$defaultFn(() => crypto.randomUUID()),
  name: text("name").notNull(),
  weight: integer("weight").notNull().default(0),
  parentId: text("parent_id").references((): AnySQLiteColumn => groups.id),
  leadMonitorId: integer("lead_monitor_id").references((): AnySQLiteColumn => monitors.id, { onDelete: "set null" }),
  settings: text("settings", { mode: "json" }).$type<{ collapsed?: boolean }>().default({}),
});

export default defineTable(groups, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["AUTHENTICATED"] } },
    get: { access: { roles: ["AUTHENTICATED"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  fields: { leadMonitorId: { reference: "unchecked" } },
});
