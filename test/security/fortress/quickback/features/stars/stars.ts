import { defineTable } from "@quickback/compiler";
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const stars = sqliteTable(
  "stars",
  {
    userId: text("user_id").notNull(),
    thing: text("thing").notNull(),
    shine: integer("shine"),
  },
  (table) => [primaryKey({ columns: [table.userId, table.thing] })],
);

export default defineTable(stars, {
  generateId: false,
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["AUTHENTICATED"] } },
    get: { access: { roles: ["AUTHENTICATED"] } },
    create: { access: { roles: ["AUTHENTICATED"] } },
    update: { access: { roles: ["AUTHENTICATED"] } },
    delete: { access: { roles: ["AUTHENTICATED"] } },
    batchUpdate: true,
    batchDelete: true,
  },
});
