import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";

/** Known by their names. */
export const settings = sqliteTable("settings", {
  name: text("name", { length: 60 }).primaryKey(),
  value: text("value", { mode: "json" }).notNull(),
  section: text("section", { enum: ["general", "mail", "security"] })
    .notNull()
    .default("general"),
  isPublic: integer("is_public", { mode: "boolean" }).notNull().default(false),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
  updatedBy: text("updated_by"),
});

export default defineTable(settings, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["admin"] } },
    get: { access: { roles: ["admin"] } },
    create: { access: { roles: ["admin"] } },
    update: { access: { roles: ["admin"] } },
    delete: { access: { roles: ["admin"] } },
  },
  fields: {
    name: z
      .string()
      .regex(/^[a-z][a-zA-Z.]*$/)
      .max(60),
  },
});
