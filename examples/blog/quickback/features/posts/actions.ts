import { defineActions } from "@quickback/compiler";
import { count, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import { comments } from "../comments/comments.js";
import { posts } from "./posts.js";

export default defineActions(posts, {
  publish: {
    description: "Publishes a draft: at once, or at the time that its author has given it.",
    access: { roles: ["editor+"], record: { status: { equals: "draft" } } },
    execute: async ({ db, ctx, record }) => {
      const publishedAt = record.publishedAt ?? new Date(ctx.now);
      await db.posts.update(record.id, { status: "published", publishedAt });
    },
  },
  unpublish: {
    description: "Makes a draft of a post again.",
    access: {
      record: { status: { equals: "published" } },
      or: [{ record: { authorId: { equals: "$ctx.userId" } } }, { roles: ["editor+"] }],
    },
    execute: async ({ db, record }) => {
      await db.posts.update(record.id, { status: "draft" });
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
});
