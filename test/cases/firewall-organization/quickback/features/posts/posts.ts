import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const posts = sqliteTable("posts", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  organizationId: text("organization_id").notNull(),
});

export default defineTable(posts, {
  firewall: { organization: {} },
  crud: {
    list: { access: { roles: ["user"] } },
  },
});
