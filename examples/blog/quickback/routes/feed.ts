import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { NamedTable, RouteEnv, RouteVariables } from "@quickback/compiler";
import * as z from "zod";
import { authors } from "../features/authors/authors.js";
import { posts } from "../features/posts/posts.js";
import { channel } from "./feed/channel.js";

export const access = { roles: ["PUBLIC"] };

type Tables = NamedTable<typeof posts> & NamedTable<typeof authors>;

const query = z.object({
  limit: z.coerce.number().int().min(1).max(50).default(20).describe("How many posts at most."),
});
const example = '<rss version="2.0"><channel><title>The Almanac</title></channel></rss>';
const rss = { description: "The feed.", content: { "application/rss+xml": { schema: z.string(), example } } };

const feed = new OpenAPIHono<RouteEnv<Tables>>();

feed.openapi(
  createRoute({
    method: "get",
    path: "/posts.xml",
    operationId: "postsFeed",
    summary: "The newest posts as RSS",
    request: { query },
    responses: { 200: rss },
  }),
  async (c) => {
    const found = await published(c.var, {});
    const items = found.slice(0, c.req.valid("query").limit);
    return c.body(channel({ title: "The Almanac", url: c.req.url, items }), 200, {
      "Content-Type": "application/rss+xml",
    });
  },
);

feed.openapi(
  createRoute({
    method: "get",
    path: "/authors/{userId}",
    operationId: "authorFeed",
    summary: "The newest posts of one author as RSS",
    request: { params: z.object({ userId: z.string().describe("Whose posts.") }), query },
    responses: { 200: rss, 404: { description: "There is no such author." } },
  }),
  async (c) => {
    const author = await c.var.db.authors.find(c.req.valid("param").userId);
    if (author === undefined) return c.notFound();
    const found = await published(c.var, { authorId: author.userId });
    const items = found.slice(0, c.req.valid("query").limit);
    const title = `${author.name} in The Almanac`;
    return c.body(channel({ title, url: c.req.url, items }), 200, { "Content-Type": "application/rss+xml" });
  },
);

/** Posts that are out, newest first: `db` keeps to the firewall, and whose drafts are whose is the rules' business. */
async function published({ db, ctx }: RouteVariables<Tables>, where: { readonly authorId?: string }) {
  const all = await db.posts.list({ where: { ...where, status: "published" }, sort: ["-publishedAt"], limit: 100 });
  return all.filter(({ publishedAt }) => publishedAt !== null && publishedAt.getTime() <= ctx.now);
}

export default feed;
