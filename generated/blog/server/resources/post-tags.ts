// Compiled from quickback/features/tags/post-tags.ts. Edit that file and compile again.
import { all, any, anyone, everyRow, one, reference, resource, role, routes, shape, where } from "@quickback/server/v1";
import * as z from "zod";
import { postTags } from "../../../../examples/blog/quickback/features/tags/post-tags.js";

const PostTag = shape("PostTag", z.object({
  postId: z.string(),
  tagId: z.string(),
}));

const postTag = resource({
  table: postTags,
  shape: PostTag,
  firewall: everyRow(),
  system: [],
  references: [reference("posts", { postId: "id" }), reference("tags", { tagId: "id" })],
  relations: { post: one("posts", { postId: "id" }), tag: one("tags", { tagId: "id" }) },
});

export default routes("post-tags", {
  "GET /post-tags": postTag.list({
    allow: any(
      all(anyone(), where(postTags.publicFrom, { lessThanOrEqual: "$ctx.now" })),
      where(postTags.authorId, { equals: "$ctx.userId" }),
      role("editor", "admin"),
    ),
    filter: ["postId", "tagId"],
    sort: ["postId", "tagId"],
    pageSize: { default: 50, max: 100 },
    include: ["post", "tag"],
  }),
});
