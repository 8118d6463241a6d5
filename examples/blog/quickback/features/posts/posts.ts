import { defineTable } from "@quickback/compiler";
import { relations } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { authors } from "../authors/authors.js";
import { comments } from "../comments/comments.js";
import { postTags } from "../tags/post-tags.js";

export const posts = sqliteTable(
  "posts",
  {
    id: text("id").primaryKey(),
    slug: text("slug", { length: 120 }).notNull().unique(),
    title: text("title", { length: 200 }).notNull(),
    summary: text("summary", { length: 400 }).notNull(),
    content: text("content").notNull(),
    coverUrl: text("cover_url", { length: 500 }),
    status: text("status", { enum: ["draft", "published"] })
      .notNull()
      .default("draft"),
    publishedAt: integer("published_at", { mode: "timestamp_ms" }),
    authorId: text("author_id").notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
    deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
  },
  (table) => [
    index("posts_status_published_at").on(table.status, table.publishedAt),
    index("posts_author_id").on(table.authorId),
  ],
);

export const postsRelations = relations(posts, ({ one, many }) => ({
  author: one(authors, { fields: [posts.authorId], references: [authors.userId] }),
  tags: many(postTags),
  comments: many(comments),
}));

/** A post with a date in the future is published ahead of time: it appears when that time has come. */
const isPublic = {
  roles: ["PUBLIC"],
  record: { status: { equals: "published" }, publishedAt: { lessThanOrEqual: "$ctx.now" } },
} as const;
const isMine = { record: { authorId: { equals: "$ctx.userId" } } } as const;
const isDraft = { record: { status: { equals: "draft" } } } as const;
const isEditor = { roles: ["editor+"] } as const;
const readers = { or: [isPublic, isMine, isEditor] } as const;
/** Also who gives it tags: what an action adds to a post is under a rule about the post. */
export const writers = { or: [{ and: [isMine, isDraft] }, isEditor] } as const;

export default defineTable(posts, {
  firewall: {
    // Posts have an owner, so the author is stamped and stays; yet the firewall hides nobody's from anyone: who sees
    // which posts depends on their status too, and is said by the rules below.
    owner: { column: "authorId", except: { roles: ["PUBLIC"] } },
    softDelete: {},
  },
  crud: {
    list: { access: readers, pageSize: 20 },
    get: { access: readers },
    create: { access: { roles: ["AUTHENTICATED"] } },
    update: { access: writers },
    delete: { access: { and: [isDraft, { or: [isMine, isEditor] }] } }, // what is published is taken back first
  },
  guards: {
    createable: ["slug", "title", "summary", "content", "coverUrl"],
    updatable: ["slug", "title", "summary", "content", "coverUrl"],
    protected: { status: ["publish", "schedule", "unpublish"], publishedAt: ["publish", "schedule"] },
  },
  // An address is there once: who tries one learns that a draft or a deleted post has it, and nothing else of it.
  discloses: ["slug"],
  views: {
    summary: { fields: ["id", "slug", "title", "summary", "publishedAt"], access: readers },
  },
  fields: {
    slug: z
      .string()
      .max(120)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    title: z.string().min(1).max(200),
    coverUrl: z.url().max(500).nullable(),
    deletedAt: { hidden: true },
  },
  query: {
    filterable: ["id", "slug", "status", "publishedAt", "authorId"],
    sortable: ["title", "publishedAt", "createdAt"],
    searchable: ["title", "summary", "content"],
    include: ["author", "tags", "comments"],
  },
});
