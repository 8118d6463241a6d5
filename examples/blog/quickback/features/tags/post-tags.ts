import { defineTable } from "@quickback/compiler";
import { relations } from "drizzle-orm";
import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { posts } from "../posts/posts.js";
import { tags } from "./tags.js";

/** Which post has which tag. */
export const postTags = sqliteTable(
  "post_tags",
  {
    postId: text("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    tagId: text("tag_id")
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ columns: [table.postId, table.tagId] }), index("post_tags_tag_id").on(table.tagId)],
);

export const postTagsRelations = relations(postTags, ({ one }) => ({
  post: one(posts, { fields: [postTags.postId], references: [posts.id] }),
  tag: one(tags, { fields: [postTags.tagId], references: [tags.id] }),
}));

export default defineTable(postTags, {
  firewall: { exception: true },
  crud: {
    // A rule looks at one row, so this tells which drafts have tags: their ids, which open nothing.
    list: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["editor+"] } },
    delete: { access: { roles: ["editor+"] } },
  },
  query: { include: ["post", "tag"] },
});
