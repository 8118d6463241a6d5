import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { ActionError, type NamedTable, type RouteEnv } from "@quickback/compiler";
import * as z from "zod";
import type { posts } from "../features/posts/posts.js";

export const access = { roles: ["AUTHENTICATED"] };

const Draft = z.object({ id: z.string(), slug: z.string() }).meta({ id: "ImportedDraft" });

const imports = new OpenAPIHono<RouteEnv<NamedTable<typeof posts>>>();

imports.openapi(
  createRoute({
    method: "post",
    path: "/",
    operationId: "importMarkdown",
    summary: "Make a draft of a Markdown file",
    description: "The heading gives the title and the address, the first paragraph the summary.",
    request: {
      body: {
        content: {
          "application/json": {
            schema: z.strictObject({
              markdown: z
                .string()
                .min(1)
                .max(100_000)
                .meta({ examples: ["# On honey\n\nIt keeps."] }),
            }),
          },
        },
      },
    },
    responses: {
      201: { description: "The draft.", content: { "application/json": { schema: Draft } } },
      409: { description: "Another post has that address." },
      422: { description: "The text has no heading." },
    },
  }),
  async (c) => {
    const [, heading, content = ""] = /^# +(.*\w.*)\n*([^]*)$/.exec(c.req.valid("json").markdown.trim()) ?? [];
    if (heading === undefined)
      throw new ActionError("The first line is no heading, as in # On honey.", "NO_HEADING", 422);
    const title = heading.slice(0, 200);
    const slug = (title.toLowerCase().match(/[a-z0-9]+/g) ?? ["untitled"]).join("-").slice(0, 120);
    const [summary = ""] = content.split(/\n{2,}/);
    const post = await c.var.db.posts.insert({ slug, title, summary: summary.slice(0, 400), content });
    return c.json({ id: post.id, slug: post.slug }, 201);
  },
);

export default imports;
