import type { SystemDatabase } from "@quickback/compiler";
import { and, eq, isNull, sql } from "drizzle-orm";
import { comments } from "../../comments/comments.js";
import { postTags } from "../../tags/post-tags.js";
import { posts } from "../posts.js";

/**
 * Tells a post's tags and comments from when on they are public. They ask the post in the statement that writes, so that
 * of actions at once, whichever comes last is right.
 */
export async function follow(database: SystemDatabase, postId: string): Promise<void> {
  const post = database
    .select({ publishedAt: posts.publishedAt })
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.status, "published"), isNull(posts.deletedAt)));
  await database
    .update(postTags)
    .set({ publicFrom: sql`${post}` })
    .where(eq(postTags.postId, postId));
  await database
    .update(comments)
    .set({ publicFrom: sql`${post}` })
    .where(eq(comments.postId, postId));
}
