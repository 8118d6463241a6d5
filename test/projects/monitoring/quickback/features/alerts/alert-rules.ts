import { defineTable } from "@quickback/compiler";
import { integer, numeric, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { metrics } from "../metrics/metrics.js";

export const alertRules = sqliteTable("alert_rules", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  userId: text("user_id").notNull(),
  metricId: text("metric_id")
    .notNull()
    .references(() => metrics.id, { onDelete: "cascade" }),
  comparison: text("comparison", { enum: ["above", "below", "equal"] }).notNull(),
  threshold: numeric("threshold").notNull(),
  tolerance: numeric("tolerance", { mode: "number" }).notNull().default(0),
  forMinutes: integer("for_minutes").notNull().default(5),
  mutedUntil: integer("muted_until", { mode: "timestamp" }),
  note: text("note").default("none"),
});

export default defineTable(alertRules, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
});
