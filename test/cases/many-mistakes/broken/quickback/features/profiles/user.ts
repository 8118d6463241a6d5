import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const user = sqliteTable("user", { id: text("id"), name: text("name") });

export default defineTable(user, {
  firewall: { exception: true },
  crud: { list: { access: { roles: ["PUBLIC"] } } },
});
