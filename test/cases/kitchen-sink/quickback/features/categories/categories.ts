import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const categories = sqliteTable("categories", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  name: text("name", { length: 40 }).notNull().unique(),
  note: text("note"),
});

export default defineTable(categories, {
  firewall: { exception: true },
  crud: {
    get: { access: { roles: ["PUBLIC"] }, cache: { sMaxage: 3600 } },
    create: { access: { roles: ["librarian"] } },
    update: { access: { roles: ["librarian", "admin"] } },
    delete: { access: { roles: ["admin"] }, mode: "hard" },
  },
  guards: { createable: ["name", "note"], updatable: ["note"] },
});
