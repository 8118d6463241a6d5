import { defineTable } from "@quickback/compiler";
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The owner is a part of the key. */
export const stars = sqliteTable(
  "stars",
  {
    userId: text("user_id").notNull(),
    thing: text("thing").notNull(),
    shine: integer("shine").notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.userId, table.thing] })],
);

const signedIn = { access: { roles: ["AUTHENTICATED"] } } as const;

export default defineTable(stars, {
  firewall: { owner: {} },
  crud: { list: signedIn, get: signedIn, create: signedIn, update: signedIn, delete: signedIn },
});
