// Compiled from quickback/features/posts/posts.ts. Edit that file and compile again.
import {
  all, any, anyone, many, notDeleted, one, own, record, resource, role, routes, rows, shape, signedIn, timestamp, where,
} from "@quickback/server/v1";
import * as z from "zod";
import actions from "../../../../examples/blog/quickback/features/posts/actions.js";
import definition, { posts } from "../../../../examples/blog/quickback/features/posts/posts.js";

const Post = shape("Post", z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  content: z.string(),
  coverUrl: z.string().nullable(),
  status: z.enum(["draft", "published"]),
  publishedAt: timestamp("ms").nullable(),
  authorId: z.string(),
  createdAt: timestamp("ms"),
  updatedAt: timestamp("ms").nullable(),
}));

const PostSummary = shape("PostSummary", Post.pick({
  id: true, slug: true, title: true, summary: true, publishedAt: true,
}));

const PostCreate = shape("PostCreate", z.strictObject({
  slug: definition.fields.slug,
  title: definition.fields.title,
  summary: z.string().max(400),
  content: z.string(),
  coverUrl: definition.fields.coverUrl.nullable().optional(),
}));

const PostUpdate = shape("PostUpdate", PostCreate.partial());

const post = resource({
  table: posts,
  shape: Post,
  firewall: rows(own(posts.authorId, { except: anyone() }), notDeleted(posts.deletedAt)),
  system: ["id", "authorId", "createdAt", "updatedAt"],
  protected: { status: ["publish", "schedule", "unpublish"], publishedAt: ["publish", "schedule"] },
  stamps: { create: { id: "uuid", authorId: "userId", createdAt: "now" }, update: { updatedAt: "now" } },
  relations: {
    author: one("authors", { authorId: "userId" }),
    tags: many("post-tags", { id: "postId" }),
    comments: many("comments", { id: "postId" }),
  },
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

const allowed = any(
  all(where(posts.authorId, { equals: "$ctx.userId" }), where(posts.status, { equals: "draft" })),
  role("editor", "admin"),
);

export default routes("posts", {
  "GET /posts": post.list({
    allow: readers,
    filter: ["id", "slug", "status", "publishedAt", "authorId"],
    sort: ["title", "publishedAt", "createdAt"],
    search: ["title", "summary", "content"],
    pageSize: { default: 20, max: 100 },
    include: ["author", "tags", "comments"],
  }),
  "GET /posts/views/summary": post.view("summary", {
    allow: readers,
    shape: PostSummary,
    filter: ["id", "slug", "publishedAt"],
    sort: ["title", "publishedAt"],
    search: ["title", "summary"],
    pageSize: { default: 20, max: 100 },
  }),
  "GET /stats": post.standaloneAction({ allow: role("editor", "admin"), run: actions.stats }),
  "GET /export": post.standaloneAction({ allow: role("editor", "admin"), run: actions.export }),
  "GET /posts/{id}": post.get({ allow: readers, include: ["author", "tags", "comments"] }),
  "POST /posts": post.create({ allow: signedIn(), accept: PostCreate }),
  "PATCH /posts/{id}": post.update({ allow: allowed, accept: PostUpdate }),
  "DELETE /posts/{id}": post.softDelete({
    allow: all(
      where(posts.status, { equals: "draft" }),
      any(where(posts.authorId, { equals: "$ctx.userId" }), role("editor", "admin")),
    ),
    column: "deletedAt",
  }),
  "POST /posts/{id}/publish": post.recordAction({
    allow: role("editor", "admin"),
    transition: { column: "status", from: ["draft"], to: "published" },
    gives: record("posts"),
    run: actions.publish,
  }),
  "POST /posts/{id}/schedule": post.recordAction({
    allow: role("editor", "admin"),
    transition: { column: "status", from: ["draft"], to: "published" },
    gives: record("posts"),
    run: actions.schedule,
  }),
  "POST /posts/{id}/unpublish": post.recordAction({
    allow: any(where(posts.authorId, { equals: "$ctx.userId" }), role("editor", "admin")),
    transition: { column: "status", from: ["published"], to: "draft" },
    gives: record("posts"),
    run: actions.unpublish,
  }),
  "POST /posts/{id}/tag": post.recordAction({ allow: allowed, gives: record("post-tags"), run: actions.tag }),
  "POST /posts/{id}/untag": post.recordAction({ allow: allowed, run: actions.untag }),
});
