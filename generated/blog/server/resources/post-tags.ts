// Compiled from quickback/features/tags/post-tags.ts. Edit that file and compile again.
import { anyone, everyRow, keyText, one, reference, resource, role, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { postTags } from "../../../../examples/blog/quickback/features/tags/post-tags.js";

const PostTag = shape("PostTag", z.object({
  postId: z.string(),
  tagId: z.string(),
}));

const PostTagCreate = shape("PostTagCreate", z.strictObject({
  postId: keyText(),
  tagId: keyText(),
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
    allow: anyone(),
    filter: ["postId", "tagId"],
    sort: ["postId", "tagId"],
    pageSize: { default: 50, max: 100 },
    include: ["post", "tag"],
  }),
  "POST /post-tags": postTag.create({ allow: role("editor", "admin"), accept: PostTagCreate }),
  "DELETE /post-tags/{postId}/{tagId}": postTag.hardDelete({ allow: role("editor", "admin") }),
});
