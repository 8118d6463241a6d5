import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const letters = sqliteTable("letters", { id: text("id").primaryKey() });

export const definition = defineTable(letters, {});

export default { letters };
