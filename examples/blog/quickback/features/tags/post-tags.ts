import { defineTable } from "@quickback/compiler";
import { relations } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { posts } from "../posts/posts.js";
import { tags } from "./tags.js";

/**
 * Which post has which tag: written by the actions `tag` and `untag` of posts, under the rule of the post. A rule sees one
 * row, so what it asks about the post stands here too. Actions keep `publicFrom`: posts/actions/follow.ts.
 */
export const postTags = sqliteTable(
  "post_tags",
  {
    postId: text("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    tagId: text("tag_id")
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
    authorId: text("author_id").notNull(),
    publicFrom: integer("public_from", { mode: "timestamp_ms" }),
  },
  (table) => [primaryKey({ columns: [table.postId, table.tagId] }), index("post_tags_tag_id").on(table.tagId)],
);

export const postTagsRelations = relations(postTags, ({ one }) => ({
  post: one(posts, { fields: [postTags.postId], references: [posts.id] }),
  tag: one(tags, { fields: [postTags.tagId], references: [tags.id] }),
}));

const isPublic = { roles: ["PUBLIC"], record: { publicFrom: { lessThanOrEqual: "$ctx.now" } } } as const;
const isMine = { record: { authorId: { equals: "$ctx.userId" } } } as const;
const isEditor = { roles: ["editor+"] } as const;

export default defineTable(postTags, {
  firewall: { exception: true },
  crud: {
    list: { access: { or: [isPublic, isMine, isEditor] } },
  },
  fields: { authorId: { hidden: true }, publicFrom: { hidden: true } },
  query: { include: ["post", "tag"] },
});
