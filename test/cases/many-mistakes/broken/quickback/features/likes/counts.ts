import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const counts = sqliteTable("counts", { id: text("id").primaryKey() });
