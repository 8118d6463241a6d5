import { defineTable } from "@quickback/compiler";
import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";

export const proxies = sqliteTable(
  "proxies",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    ownerId: text("owner_id").notNull(),
    protocol: text("protocol", { enum: ["http", "https", "socks4", "socks5"] }).notNull(),
    host: text("host").notNull(),
    port: integer("port").notNull(),
    username: text("username"),
    password: text("password"),
    isDefault: integer("is_default", { mode: "boolean" }).notNull().default(false),
    createdAt: text("created_at").notNull(),
  },
  (table) => [check("proxies_port", sql`${table.port} between 1 and 65535`)],
);

export default defineTable(proxies, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  fields: { host: z.hostname(), port: z.int().min(1).max(65_535), password: { hidden: true } },
});
