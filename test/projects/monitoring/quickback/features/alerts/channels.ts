import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";

/** Where alerts go. */
export const channels = sqliteTable("channels", {
  id: text("id")
    .primaryKey()
    .$defaultFn(() => `channel_${crypto.randomUUID()}`),
  userId: text("user_id").notNull(),
  name: text("name", { length: 80 }).notNull(),
  config: text("config", { mode: "json" }).notNull(),
  accessToken: text("access_token"),
  isDefault: integer("is_default", { mode: "boolean" }).notNull().default(false),
  isActive: integer("is_active", { mode: "boolean" }).notNull(),
  createdAt: integer("created_at", { mode: "timestamp" }).notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp" }),
});

export default defineTable(channels, {
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] }, defaults: { isActive: true } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  fields: {
    config: z.union([
      z.strictObject({ type: z.literal("email"), to: z.array(z.email()).min(1) }),
      z.strictObject({ type: z.literal("webhook"), url: z.url(), method: z.enum(["GET", "POST"]) }),
    ]),
    accessToken: { hidden: true },
  },
});
