import { defineTable } from "@quickback/compiler";
import { relations } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { posts } from "../posts/posts.js";

export const comments = sqliteTable(
  "comments",
  {
    id: text("id").primaryKey(),
    postId: text("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    userId: text("user_id").notNull(),
    name: text("name", { length: 80 }).notNull(),
    email: text("email", { length: 254 }).notNull(),
    content: text("content", { length: 2000 }).notNull(),
    status: text("status", { enum: ["pending", "approved", "rejected"] })
      .notNull()
      .default("pending"),
    /** The post's `publishedAt` while it is published, else NULL: rules see one row. Actions keep it: posts/actions/follow.ts. */
    publicFrom: integer("public_from", { mode: "timestamp_ms" }),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
  },
  (table) => [
    index("comments_post_id_status").on(table.postId, table.status),
    index("comments_user_id").on(table.userId),
  ],
);

export const commentsRelations = relations(comments, ({ one }) => ({
  post: one(posts, { fields: [comments.postId], references: [posts.id] }),
}));

const isPublic = {
  roles: ["PUBLIC"],
  record: { status: { equals: "approved" }, publicFrom: { lessThanOrEqual: "$ctx.now" } },
} as const;
const isMine = { record: { userId: { equals: "$ctx.userId" } } } as const;
const isMinePending = { record: { userId: { equals: "$ctx.userId" }, status: { equals: "pending" } } } as const;
const isModerator = { roles: ["moderator+"] } as const;
const readers = { or: [isPublic, isMine, isModerator] } as const;

export default defineTable(comments, {
  firewall: { owner: { except: { roles: ["PUBLIC"] } } },
  crud: {
    list: { access: readers },
    get: { access: readers },
    create: { access: { roles: ["AUTHENTICATED"] } },
    update: { access: isMinePending },
    delete: { access: { or: [isMine, isModerator] } },
    batchDelete: { access: isModerator },
  },
  guards: {
    createable: ["postId", "name", "email", "content"],
    updatable: ["name", "content"],
    protected: { status: ["approve", "reject"] },
  },
  masking: {
    email: { type: "email", show: { roles: ["moderator+"], or: "owner" } },
  },
  fields: {
    name: z.string().min(1).max(80),
    email: z.email().max(254),
    content: z.string().min(1).max(2000),
    publicFrom: { hidden: true },
  },
  query: {
    filterable: ["postId", "status", "createdAt"],
    sortable: ["createdAt"],
    searchable: ["content"],
    include: ["post"],
  },
});
