import { defineActions } from "@quickback/compiler";
import { count, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import { comments } from "../comments/comments.js";
import { posts } from "./posts.js";

export default defineActions(posts, {
  publish: {
    description: "Publishes a draft: at once, or at the time that its author has given it.",
    access: { roles: ["editor+"] },
    transition: { column: "status", from: ["draft"], to: "published" },
    output: posts,
    execute: async ({ db, ctx, record }) => {
      if (record.publishedAt !== null) return record;
      return await db.posts.update(record.id, { publishedAt: new Date(ctx.now) });
    },
  },
  unpublish: {
    description: "Makes a draft of a post again.",
    access: { or: [{ record: { authorId: { equals: "$ctx.userId" } } }, { roles: ["editor+"] }] },
    transition: { column: "status", from: ["published"], to: "draft" },
    output: posts,
    execute: ({ record }) => record,
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
