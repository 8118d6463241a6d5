import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const posts = sqliteTable("posts", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  status: text("status", { enum: ["draft", "published", "archived"] })
    .notNull()
    .default("draft"),
  authorId: text("author_id").notNull(),
  views: integer("views"),
  publishedAt: integer("published_at", { mode: "timestamp" }),
});

/** Published posts are everyone's; whoever wrote one, and editors, see all of theirs. */
export default defineTable(posts, {
  firewall: { exception: true },
  crud: {
    list: {
      access: {
        or: [
          {
            roles: ["PUBLIC"],
            record: { status: { equals: "published" }, publishedAt: { lessThanOrEqual: "$ctx.now" } },
          },
          { record: { authorId: { equals: "$ctx.userId" } } },
          { roles: ["editor+"] },
        ],
      },
    },
    get: {
      access: {
        or: [
          {
            roles: ["PUBLIC"],
            record: { status: { equals: "published" }, publishedAt: { lessThanOrEqual: "$ctx.now" } },
          },
          { record: { authorId: { equals: "$ctx.userId" } } },
          { roles: ["editor+"] },
        ],
      },
    },
    create: { access: { and: [{ roles: ["AUTHENTICATED"] }, { not: { roles: ["guest"] } }] } },
    update: {
      access: {
        or: [
          { userRole: ["admin"] },
          { record: { authorId: { equals: "$ctx.userId" }, status: { in: ["draft", "published"] } } },
        ],
      },
    },
    delete: {
      access: {
        roles: ["user", "editor"],
        record: {
          status: { notEquals: "published" },
          views: { isNull: false, lessThan: 10, notIn: [3, 5] },
          publishedAt: { greaterThan: "2026-01-31T12:00:00Z" },
        },
      },
    },
    batchCreate: true,
    batchUpdate: true,
    batchDelete: true,
  },
  guards: { createable: ["title", "authorId", "status", "views", "publishedAt"], updatable: ["title", "status"] },
});
