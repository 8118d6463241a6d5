import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const orders = sqliteTable("orders", {
  id: text("id").primaryKey(),
  number: text("number").notNull().unique(),
  status: text("status", { enum: ["open", "paid", "sent", "cancelled"] })
    .notNull()
    .default("open"),
  hold: text("hold"),
  isArchived: integer("is_archived", { mode: "boolean" }).notNull().default(false),
  note: text("note"),
  ownerId: text("owner_id").notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
});

export default defineTable(orders, {
  firewall: { owner: {} },
  discloses: ["number"],
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
  },
  guards: { protected: { status: ["pay", "cancel"], isArchived: ["archive"], hold: ["release"] } },
});
