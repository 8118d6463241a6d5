import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  text: text("text").notNull(),
  isShared: integer("is_shared", { mode: "boolean" }).notNull().default(false),
  ownerId: text("owner_id"),
});

/** Judged by functions; a note without an owner is everyone's, and an editor sees everyone's. */
export default defineTable(notes, {
  firewall: { owner: { mode: "optional", except: { roles: ["editor"] } } },
  crud: {
    list: { access: { roles: ["AUTHENTICATED"] } },
    get: { access: (ctx, record) => record.ownerId === ctx.userId || record.isShared },
    create: { access: { roles: ["user"] } },
    update: { access: async (ctx, record) => record.text !== "locked" && record.ownerId === ctx.userId },
    delete: { access: (_ctx, record) => record.text !== "locked" },
  },
});
