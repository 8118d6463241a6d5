import { defineTable } from "@quickback/compiler";
import { relations } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { clerks } from "../clerks/clerks.js";
import { folders } from "./folders.js";

export const files = sqliteTable("files", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  body: text("body"),
  status: text("status", { enum: ["open", "locked"] })
    .notNull()
    .default("open"),
  kind: text("kind").notNull(),
  size: integer("size"),
  folderId: text("folder_id").references(() => folders.id),
  clerkId: text("clerk_id").references(() => clerks.id),
  ownerId: text("owner_id").notNull(),
  accessHash: text("access_hash").notNull().default(""),
  reviewNote: text("review_note"),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});

export const filesRelations = relations(files, ({ one }) => ({
  folder: one(folders, { fields: [files.folderId], references: [folders.id] }),
  clerk: one(clerks, { fields: [files.clerkId], references: [clerks.id] }),
}));

const writable = ["title", "body", "size", "folderId", "clerkId"] as const;

export default defineTable(files, {
  firewall: { owner: {}, softDelete: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"], record: { status: { notEquals: "locked" } } } },
    delete: { access: { roles: ["user"], record: { status: { notEquals: "locked" } } } },
    batchCreate: true,
    batchUpdate: true,
    batchDelete: true,
  },
  guards: {
    createable: [...writable, "kind"],
    updatable: [...writable],
    immutable: ["kind"],
    protected: { status: ["lock"] },
  },
  fields: {
    accessHash: { hidden: true },
    reviewNote: { hidden: true },
    deletedAt: { hidden: true },
  },
  query: { include: ["folder", "clerk"] },
});
