import { defineTable } from "@quickback/compiler";
import { integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id } from "../../../src/db/columns.js";

/** What is known of the sites that people save. */
export const domains = sqliteTable(
  "domains",
  {
    id: id(),
    host: text("host").notNull(),
    isBlocked: integer("is_blocked", { mode: "boolean" }).notNull().default(false),
    bookmarkCount: integer("bookmark_count").notNull().default(0),
    meanWords: real("mean_words"),
    faviconUrl: text("favicon_url"),
    robots: text("robots", { mode: "json" }),
    checkedAt: integer("checked_at", { mode: "timestamp_ms" }),
  },
  (table) => [uniqueIndex("domains_host").on(table.host)],
);

export default defineTable(domains, {
  generateId: "nanoid",
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["AUTHENTICATED"] } },
    get: { access: { roles: ["AUTHENTICATED"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["admin"] } },
  },
  guards: {
    createable: ["host"],
    updatable: ["isBlocked", "bookmarkCount", "meanWords", "faviconUrl", "robots", "checkedAt"],
  },
});
