// Compiled from quickback/features/posts/posts.ts. Edit that file and compile again.
import {
  all, any, anyone, custom, everyRow, not, resource, role, routes, shape, signedIn, timestamp, userRole, where,
} from "@quickback/server/v1";
import * as z from "zod";
import actions from "../../../quickback/features/posts/actions.js";
import { posts } from "../../../quickback/features/posts/posts.js";

const Post = shape("Post", z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(["draft", "published", "archived"]),
  authorId: z.string(),
  views: z.int().nullable(),
  publishedAt: timestamp("seconds").nullable(),
}));

const PostCreate = shape("PostCreate", z.strictObject({
  title: z.string(),
  status: z.enum(["draft", "published", "archived"]).optional(),
  authorId: z.string(),
  views: z.int().nullable().optional(),
  publishedAt: timestamp("seconds").nullable().optional(),
}));

const PostUpdate = shape("PostUpdate", PostCreate.pick({ title: true, status: true }).partial());

const post = resource({
  table: posts,
  shape: Post,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
});

const readers = any(
  all(
    anyone(),
    where(posts.status, { equals: "published" }),
    where(posts.publishedAt, { lessThanOrEqual: "$ctx.now" }),
  ),
  where(posts.authorId, { equals: "$ctx.userId" }),
  role("editor", "admin"),
);

const allowed = all(signedIn(), not(role("guest")));

const writers = any(
  userRole("admin"),
  all(where(posts.authorId, { equals: "$ctx.userId" }), where(posts.status, { in: ["draft", "published"] })),
);

const writers2 = all(
  role("user", "editor", "admin"),
  where(posts.status, { notEquals: "published" }),
  where(posts.views, { isNull: false, lessThan: 10, notIn: [3, 5] }),
  where(posts.publishedAt, { greaterThan: "2026-01-31T12:00:00.000Z" }),
);

export default routes("posts", {
  "GET /posts": post.list({
    allow: readers,
    filter: ["id", "title", "status", "authorId", "views", "publishedAt"],
    sort: ["id", "title", "status", "authorId", "views", "publishedAt"],
    search: ["title", "authorId"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /posts/{id}": post.get({ allow: readers }),
  "POST /posts": post.create({ allow: allowed, accept: PostCreate }),
  "PATCH /posts/{id}": post.update({ allow: writers, accept: PostUpdate }),
  "DELETE /posts/{id}": post.hardDelete({ allow: writers2 }),
  "POST /posts/batch": post.batchCreate({ allow: allowed, accept: PostCreate }),
  "PATCH /posts/batch": post.batchUpdate({ allow: writers, accept: PostUpdate }),
  "DELETE /posts/batch": post.batchHardDelete({ allow: writers2 }),
  "POST /posts/{id}/archive": post.recordAction({
    allow: signedIn(),
    test: custom(actions.archive.access),
    run: actions.archive,
  }),
  "POST /posts/{id}/feature": post.recordAction({
    allow: all(role("editor", "admin"), where(posts.status, { in: ["published", "archived"] })),
    run: actions.feature,
  }),
});
