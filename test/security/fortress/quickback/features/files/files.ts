import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
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
  ownerId: text("owner_id").notNull(),
  accessHash: text("access_hash").notNull().default(""),
  reviewNote: text("review_note"),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});

const writable = ["title", "body", "size", "folderId"] as const;

export default defineTable(files, {
  firewall: { owner: {}, softDelete: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"], record: { status: { notEquals: "locked" } } } },
    delete: { access: { roles: ["user"], record: { status: { notEquals: "locked" } } } },
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
    folderId: { reference: "unchecked" },
  },
});
