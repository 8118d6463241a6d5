import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const places = sqliteTable("places", {
  code: text("code", { length: 8 }).primaryKey(),
  name: text("name").notNull(),
  kind: text("kind", { enum: ["city", "town"] }).notNull(),
  note: text("note"),
  visits: integer("visits").notNull().default(0),
  state: text("state", { enum: ["open", "closed"] }).notNull(),
  ownerId: text("owner_id").notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
});

/** A place is made or changed under its code; what kind of place it is, it stays. */
export default defineTable(places, {
  generateId: false,
  firewall: { owner: { except: { roles: ["editor"] } } },
  crud: {
    get: { access: { roles: ["user", "editor"] } },
    create: { access: { roles: ["user"] }, defaults: { state: "open" } },
    update: { access: { roles: ["user", "editor"], record: { state: { equals: "open" } } } },
    put: true,
  },
  guards: { createable: ["code", "name", "kind", "note", "visits"], updatable: ["name", "note", "visits"], immutable: ["kind"] },
  discloses: ["code"],
});
