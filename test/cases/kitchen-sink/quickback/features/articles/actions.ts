import { ActionError, defineActions } from "@quickback/compiler";
import * as z from "zod";
import { articles } from "./articles.js";

export default defineActions(articles, {
  publish: {
    description: "Makes an article public.",
    access: { roles: ["editor"] },
    errors: { ALREADY_PUBLISHED: 409 },
    execute: async ({ db, record }) => {
      if (record.status === "published") throw new ActionError("It is public.", "ALREADY_PUBLISHED", 409);
      await db.articles.update(record.id, { status: "published" });
    },
  },
  unpublish: {
    access: { roles: ["editor"] },
    input: z.object({ reason: z.string() }),
    output: z.object({ reason: z.string(), by: z.string().optional() }),
    execute: async ({ ctx, db, record, input }) => {
      await db.articles.update(record.id, { status: "draft" });
      return { reason: input.reason, by: ctx.userId };
    },
  },
  wordCount: {
    method: "GET",
    standalone: true,
    access: { roles: ["AUTHENTICATED"] },
    output: z.object({ words: z.int() }),
    execute: async ({ db }) => {
      const rows = await db.articles.list({ limit: 100 });
      return { words: rows.reduce((sum, row) => sum + row.words, 0) };
    },
  },
  importAll: {
    standalone: true,
    path: "/imports",
    access: { roles: ["admin"] },
    input: z.object({ url: z.url() }),
    execute: ({ db }) => void db.asSystem("imports write past the firewall"),
  },
});
