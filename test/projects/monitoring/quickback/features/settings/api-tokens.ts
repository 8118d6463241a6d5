import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const apiTokens = sqliteTable("api_tokens", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  userId: text("user_id").notNull(),
  name: text("name").notNull(),
  tokenHash: text("token_hash")
    .notNull()
    .unique()
    .$defaultFn(() => crypto.randomUUID()),
  expiresAt: text("expires_at"),
  isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
});

export default defineTable(apiTokens, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  guards: { createable: ["name", "expiresAt"], updatable: [] },
  fields: { tokenHash: { hidden: true } },
});
