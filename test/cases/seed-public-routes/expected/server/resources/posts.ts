// Compiled from quickback/features/posts/posts.ts. Edit that file and compile again.
import { anyone, everyRow, resource, role, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { posts } from "../../../quickback/features/posts/posts.js";

const Post = shape("Post", z.object({
  id: z.string(),
  title: z.string(),
  content: z.string(),
}));

const PostCreate = shape("PostCreate", z.strictObject({
  title: z.string(),
  content: z.string(),
}));

const post = resource({
  table: posts,
  shape: Post,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
});

export default routes("posts", {
  "GET /posts": post.list({
    allow: anyone(),
    filter: ["id", "title", "content"],
    sort: ["id", "title", "content"],
    search: ["title", "content"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /posts/{id}": post.get({ allow: anyone() }),
  "POST /posts": post.create({ allow: role("admin"), accept: PostCreate }),
});
