import { defineTable } from "@quickback/compiler";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { createdAt, id, modifiedAt } from "../../../src/db/columns.js";

export const announcements = sqliteTable(
  "announcements",
  {
    id: id(),
    slug: text("slug", { length: 80 }).notNull().unique(),
    title: text("title").notNull(),
    body: text("body").notNull(),
    level: text("level", { enum: ["info", "warning", "outage"] })
      .notNull()
      .default("info"),
    shownFrom: integer("shown_from", { mode: "timestamp" }),
    shownUntil: integer("shown_until", { mode: "timestamp" }),
    createdAt: createdAt(),
    createdBy: text("created_by"),
    modifiedAt: modifiedAt(),
  },
  (table) => [index("announcements_shown").on(table.shownFrom, table.shownUntil)],
);

export default defineTable(announcements, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["PUBLIC"] }, pageSize: 10, maxPageSize: 50 },
    get: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["editor+"] } },
    update: { access: { roles: ["editor+"] } },
    delete: { access: { roles: ["admin"] } },
  },
  guards: { immutable: ["slug"] },
  fields: {
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(80),
    title: z.string().min(1).max(200),
  },
});
