// Compiled from quickback/features/posts/posts.ts. Edit that file and compile again.
import { own, resource, role, routes, rows, shape, timestamp } from "@quickback/server/v1";
import * as z from "zod";
import actions from "../../../../examples/my-site/quickback/features/posts/actions.js";
import { posts } from "../../../../examples/my-site/quickback/features/posts/posts.js";

const Post = shape("Post", z.object({
  id: z.string(),
  title: z.string(),
  content: z.string(),
  ownerId: z.string(),
  createdAt: timestamp("ms"),
  updatedAt: timestamp("ms").nullable(),
}));

const PostCreate = shape("PostCreate", z.strictObject({
  title: z.string().max(200),
  content: z.string(),
}));

const post = resource({
  table: posts,
  shape: Post,
  firewall: rows(own(posts.ownerId)),
  system: ["id", "ownerId", "createdAt", "updatedAt"],
  stamps: { create: { id: "uuid", ownerId: "userId", createdAt: "now" }, update: { updatedAt: "now" } },
});

export default routes("posts", {
  "GET /posts": post.list({
    allow: role("user", "admin"),
    filter: ["id", "title", "content", "ownerId", "createdAt", "updatedAt"],
    sort: ["id", "title", "content", "ownerId", "createdAt", "updatedAt"],
    search: ["title", "content"],
    pageSize: { default: 50, max: 100 },
  }),
  "POST /posts": post.create({ allow: role("admin"), accept: PostCreate }),
  "POST /posts/{id}/publish": post.recordAction({ allow: role("admin"), run: actions.publish }),
});
