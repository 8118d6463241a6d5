import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const likes = sqliteTable("likes", {
  id: text("id").primaryKey(),
  userId: integer("user_id").notNull(),
});

export const dislikes = sqliteTable("dislikes", { id: text("id").primaryKey() });

export default defineTable(likes, { firewall: { owner: {}, team: {}, softDelete: {} } });
