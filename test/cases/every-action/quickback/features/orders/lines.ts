import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { orders } from "./orders.js";

export const lines = sqliteTable("lines", {
  id: text("id").primaryKey(),
  orderId: text("order_id")
    .notNull()
    .references(() => orders.id, { onDelete: "cascade" }),
  article: text("article").notNull(),
  count: integer("count").notNull(),
});

export default defineTable(lines, {
  firewall: { exception: true },
  crud: { list: { access: { roles: ["admin"] } } },
  fields: { orderId: { reference: "unchecked" } },
});
