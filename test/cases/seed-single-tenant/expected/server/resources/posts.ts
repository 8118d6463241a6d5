// Compiled from quickback/features/posts/posts.ts. Edit that file and compile again.
import { own, resource, role, routes, rows, shape } from "@quickback/server/v1";
import * as z from "zod";
import actions from "../../../quickback/features/posts/actions.js";
import { posts } from "../../../quickback/features/posts/posts.js";

const Post = shape("Post", z.object({
  id: z.string(),
  title: z.string(),
  content: z.string(),
  ownerId: z.string(),
}));

const PostCreate = shape("PostCreate", z.strictObject({
  title: z.string(),
  content: z.string(),
}));

const post = resource({
  table: posts,
  shape: Post,
  firewall: rows(own(posts.ownerId)),
  system: ["id", "ownerId"],
  stamps: { create: { id: "uuid", ownerId: "userId" } },
});

export default routes("posts", {
  "GET /posts": post.list({
    allow: role("user", "admin"),
    filter: ["id", "title", "content", "ownerId"],
    sort: ["id", "title", "content", "ownerId"],
    search: ["title", "content"],
    pageSize: { default: 50, max: 100 },
  }),
  "POST /posts": post.create({ allow: role("admin"), accept: PostCreate }),
  "POST /posts/{id}/publish": post.recordAction({ allow: role("admin"), run: actions.publish }),
});
