import { defineTable } from "@quickback/compiler";
import { sql } from "drizzle-orm";
import { integer, numeric, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { metrics } from "./metrics.js";

/** One row a metric and minute. */
export const samples = sqliteTable(
  "samples",
  {
    metricId: text("metric_id")
      .notNull()
      .references(() => metrics.id, { onDelete: "cascade" }),
    minute: integer("minute").notNull(),
    count: integer("count").notNull().default(1),
    sum: real("sum").notNull(),
    least: numeric("least", { mode: "number" }).notNull(),
    most: numeric("most").notNull(),
    mean: real("mean").generatedAlwaysAs(sql`sum / max(count, 1)`),
  },
  (table) => [primaryKey({ columns: [table.metricId, table.minute] })],
);

export default defineTable(samples, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["user"] }, maxPageSize: 1000 },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["admin"] } },
  },
  discloses: ["metricId", "minute"],
  fields: { metricId: { reference: "unchecked" } },
});
