import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Internal: no routes. */
export const imports = sqliteTable("imports", {
  id: text("id").primaryKey(),
  source: text("source").notNull(),
});
