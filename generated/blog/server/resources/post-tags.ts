// Compiled from quickback/features/tags/post-tags.ts. Edit that file and compile again.
import { anyone, everyRow, keyText, resource, role, routes, shape } from "@quickback/server/v1";
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
});

export default routes("post-tags", {
  "GET /post-tags": postTag.list({
    allow: anyone(),
    filter: ["postId", "tagId"],
    sort: ["postId", "tagId"],
    pageSize: { default: 50, max: 100 },
  }),
  "POST /post-tags": postTag.create({ allow: role("editor", "admin"), accept: PostTagCreate }),
  "DELETE /post-tags/{postId}/{tagId}": postTag.hardDelete({ allow: role("editor", "admin") }),
});
