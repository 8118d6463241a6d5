import { defineActions } from "@quickback/compiler";
import { count, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import { comments } from "../comments/comments.js";
import { postTags } from "../tags/post-tags.js";
import { follow } from "./actions/follow.js";
import { posts, writers } from "./posts.js";

export default defineActions(posts, {
  publish: {
    description: "Publishes a draft at once. One that has been public before keeps its date.",
    access: { roles: ["editor+"] },
    transition: { column: "status", from: ["draft"], to: "published" },
    output: posts,
    execute: async ({ db, ctx, record }) => {
      const { id, publishedAt } = record;
      const wasPublic = publishedAt !== null && publishedAt.getTime() <= ctx.now;
      const post = wasPublic ? record : await db.posts.update(id, { publishedAt: new Date(ctx.now) });
      await follow(db.asSystem("tags and comments appear with their post"), id);
      return post;
    },
  },
  schedule: {
    description: "Publishes a draft ahead of time: it appears when its time has come.",
    access: { roles: ["editor+"] },
    input: z.strictObject({ at: z.iso.datetime() }),
    transition: { column: "status", from: ["draft"], to: "published" },
    output: posts,
    execute: async ({ db, input, record }) => {
      const post = await db.posts.update(record.id, { publishedAt: new Date(input.at) });
      await follow(db.asSystem("tags and comments appear with their post"), record.id);
      return post;
    },
  },
  unpublish: {
    description: "Makes a draft of a post again.",
    access: { or: [{ record: { authorId: { equals: "$ctx.userId" } } }, { roles: ["editor+"] }] },
    transition: { column: "status", from: ["published"], to: "draft" },
    output: posts,
    execute: async ({ db, record }) => {
      await follow(db.asSystem("tags and comments vanish with their post"), record.id);
      return record;
    },
  },
  tag: {
    description: "Gives a post a tag.",
    access: writers,
    input: z.strictObject({ tagId: z.string() }),
    output: postTags,
    errors: { UNIQUE_VIOLATION: 409, REFERENCE_NOT_FOUND: 400 },
    execute: async ({ db, input, record }) => {
      const tag = await db.of(postTags).insert({ ...input, postId: record.id, authorId: record.authorId });
      await follow(db.asSystem("a tag appears with its post"), record.id);
      return tag;
    },
  },
  untag: {
    description: "Takes a tag from a post.",
    access: writers,
    input: z.strictObject({ tagId: z.string() }),
    execute: async ({ db, input, record }) => {
      await db.of(postTags).delete({ ...input, postId: record.id });
    },
  },
  stats: {
    description: "How much there is, and how much waits for an editor.",
    standalone: true,
    method: "GET",
    path: "/stats",
    access: { roles: ["editor+"] },
    output: z.object({ drafts: z.int(), published: z.int(), pendingComments: z.int() }),
    execute: async ({ db }) => {
      const rows = db.asSystem("counts rows of which editors may read each");
      const byStatus = await rows
        .select({ status: posts.status, count: count() })
        .from(posts)
        .where(isNull(posts.deletedAt))
        .groupBy(posts.status);
      const [pending] = await rows.select({ count: count() }).from(comments).where(eq(comments.status, "pending"));
      const of = (status: string) => byStatus.find((row) => row.status === status)?.count ?? 0;
      return { drafts: of("draft"), published: of("published"), pendingComments: pending?.count ?? 0 };
    },
  },
  export: {
    description: "Every post as one Markdown file, oldest first.",
    standalone: true,
    method: "GET",
    path: "/export",
    access: { roles: ["editor+"] },
    responseType: "file",
    execute: async ({ db }) => {
      const all = await db.posts.list({ sort: ["createdAt"], limit: 1000 });
      const body = all.map(({ title, content, status }) => `# ${title} (${status})\n\n${content}\n`).join("\n");
      return { body, contentType: "text/markdown; charset=utf-8", filename: "posts.md" };
    },
  },
});
