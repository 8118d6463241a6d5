import { defineTable } from "@quickback/compiler";
import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";

export const tags = sqliteTable(
  "tags",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    name: text("name").notNull().unique(),
    colour: text("colour").notNull().default("#888888"),
    createdAt: text("created_at")
      .notNull()
      .default(sql`(datetime('now'))`),
  },
  (table) => [check("tags_colour", sql`${table.colour} glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'`)],
);

export default defineTable(tags, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["AUTHENTICATED"] } },
    create: { access: { roles: ["editor+"] } },
    update: { access: { roles: ["editor+"] } },
    delete: { access: { roles: ["editor+"] } },
  },
  fields: { colour: z.string().regex(/^#[0-9a-f]{6}$/) },
});
