import { defineTable } from "@quickback/compiler";
import { integer, numeric, real, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import * as z from "zod";

export const metrics = sqliteTable(
  "metrics",
  {
    id: text("id")
      .primaryKey()
      .$defaultFn(() => crypto.randomUUID()),
    name: text("name").notNull(),
    unit: text("unit", { enum: ["ms", "percent", "bytes", "count"] }).notNull(),
    factor: real("factor").notNull().default(1),
    warnAbove: numeric("warn_above"),
    failAbove: numeric("fail_above", { mode: "number" }),
    budget: numeric("budget", { mode: "bigint" }),
    decimals: integer("decimals").notNull().default(2),
    labels: text("labels", { mode: "json" }).$type<Record<string, string>>().notNull().default({}),
    firstSeenAt: text("first_seen_at"),
    lastSeenAt: integer("last_seen_at", { mode: "timestamp_ms" }),
  },
  (table) => [unique("metrics_name_unit").on(table.name, table.unit)],
);

export default defineTable(metrics, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["admin"] } },
  },
  discloses: ["name", "unit"],
  fields: {
    labels: z.record(z.string(), z.string()),
    decimals: z.int().min(0).max(6),
    firstSeenAt: z.iso.datetime({ offset: true }).nullable(),
  },
});
