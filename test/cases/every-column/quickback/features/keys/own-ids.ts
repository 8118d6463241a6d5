import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const ownIds = sqliteTable("own_ids", {
  id: text("id")
    .primaryKey()
    .$defaultFn(() => `own-${crypto.randomUUID()}`),
  label: text("label").notNull(),
});

const everyone = { access: { roles: ["PUBLIC"] } } as const;

export default defineTable(ownIds, {
  firewall: { exception: true },
  crud: { list: everyone, get: everyone, create: everyone, update: everyone, delete: everyone },
});
