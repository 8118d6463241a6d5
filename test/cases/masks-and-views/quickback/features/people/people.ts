import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const people = sqliteTable("people", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email"),
  notes: text("notes"),
  age: integer("age"),
});

export default defineTable(people, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["PUBLIC"] }, fields: ["id", "name", "email"], pageSize: 10 },
    get: { access: { roles: ["PUBLIC"] }, fields: ["id", "name"] },
    create: { access: { roles: ["admin"] } },
  },
  masking: { email: { type: "email", show: { roles: ["AUTHENTICATED"] } } },
  views: { all: { fields: ["id", "name", "email", "notes", "age"], access: { roles: ["admin"] } } },
  query: { filterable: ["name", "email"], searchable: ["name"] },
});
