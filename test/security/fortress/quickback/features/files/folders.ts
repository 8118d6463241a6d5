import { defineTable } from "@quickback/compiler";
import { relations } from "drizzle-orm";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { files } from "./files.js";

export const folders = sqliteTable("folders", {
  id: text("id").primaryKey(),
  label: text("label").notNull(),
  ownerId: text("owner_id").notNull(),
});

export const foldersRelations = relations(folders, ({ many }) => ({ files: many(files) }));

export default defineTable(folders, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  query: { include: ["files"] },
});
