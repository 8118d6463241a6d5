import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";

export const settings = sqliteTable("settings", {
  key: text("key", { length: 60 }).primaryKey(),
  value: text("value", { length: 2000 }).notNull(),
  description: text("description", { length: 300 }),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
  updatedBy: text("updated_by"),
});

/** For admins alone; what everyone may know of them is what the action `siteInfo` presents. */
export default defineTable(settings, {
  firewall: { exception: true },
  generateId: false,
  crud: {
    list: { access: { roles: ["admin"] } },
    get: { access: { roles: ["admin"] } },
    create: { access: { roles: ["admin"] } },
    update: { access: { roles: ["admin"] } },
    put: true,
    delete: { access: { roles: ["admin"] } },
  },
  fields: {
    key: z
      .string()
      .max(60)
      .regex(/^[a-z]+(\.[a-z]+)*$/),
  },
});
