import { defineTable } from "@quickback/compiler";
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { monitors } from "../monitors/monitors.js";
import { tags } from "./tags.js";

/** A monitor may have a tag several times, with other values. */
export const monitorTags = sqliteTable(
  "monitor_tags",
  {
    monitorId: integer("monitor_id")
      .notNull()
      .references(() => monitors.id, { onDelete: "cascade" }),
    tagId: integer("tag_id")
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
    value: text("value").notNull(),
    note: text("note"),
  },
  (table) => [primaryKey({ columns: [table.monitorId, table.tagId, table.value] })],
);

export default defineTable(monitorTags, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  fields: {
    monitorId: { reference: "unchecked" },
    value: z
      .string()
      .regex(/^[\w-]+$/)
      .max(40),
  },
});
