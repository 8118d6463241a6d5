import { defineTable } from "@quickback/compiler";
import { integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";

/** Known by its code, such as `eu-west-1`. */
export const regions = sqliteTable("regions", {
  code: text("code", { length: 24 }).primaryKey(),
  name: text("name").notNull().unique(),
  continent: text("continent", { enum: ["africa", "america", "asia", "europe", "oceania"] }).notNull(),
  latitude: real("latitude"),
  longitude: real("longitude"),
  isRetired: integer("is_retired", { mode: "boolean" }).notNull().default(false),
});

export default defineTable(regions, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["PUBLIC"] } },
    get: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["admin"] } },
    update: { access: { roles: ["admin"] } },
    delete: { access: { roles: ["admin"] } },
  },
  fields: {
    code: z.string().regex(/^[a-z]{2,8}(-[a-z0-9]{1,6}){0,2}$/),
    latitude: z.number().min(-90).max(90).nullable(),
    longitude: z.number().min(-180).max(180).nullable(),
  },
});
