import { defineTable } from "@quickback/compiler";
import { relations } from "drizzle-orm";
import { sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { files } from "./files.js";

export const folders = sqliteTable("folders", {
  id: text("id").primaryKey(),
  label: text("label").notNull(),
  parentId: text("parent_id").references((): AnySQLiteColumn => folders.id),
  ownerId: text("owner_id").notNull(),
});

export const foldersRelations = relations(folders, ({ many }) => ({ files: many(files) }));

export default defineTable(folders, {
  generateId: false,
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    put: true,
    delete: { access: { roles: ["user"] } },
  },
  discloses: ["id"],
  query: { include: ["files"] },
});
