import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const handles = sqliteTable("handles", {
  id: integer("id").primaryKey(),
  slug: text("slug").notNull().unique(),
  ownerId: text("owner_id").notNull(),
});

/** A handle that is taken is taken, whoever has it. */
export default defineTable(handles, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
  },
  discloses: ["slug"],
});
