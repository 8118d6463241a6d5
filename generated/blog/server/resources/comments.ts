// Compiled from quickback/features/comments/comments.ts. Edit that file and compile again.
import {
  all, any, anyone, mask, one, own, record, reference, resource, role, routes, rows, shape, signedIn, timestamp, where,
} from "@quickback/server/v1";
import * as z from "zod";
import actions from "../../../../examples/blog/quickback/features/comments/actions.js";
import definition, { comments } from "../../../../examples/blog/quickback/features/comments/comments.js";

const Comment = shape("Comment", z.object({
  id: z.string(),
  postId: z.string(),
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  content: z.string(),
  status: z.enum(["pending", "approved", "rejected"]),
  createdAt: timestamp("ms"),
  updatedAt: timestamp("ms").nullable(),
}));

const CommentCreate = shape("CommentCreate", z.strictObject({
  postId: z.string(),
  name: definition.fields.name,
  email: definition.fields.email,
  content: definition.fields.content,
}));

const CommentUpdate = shape("CommentUpdate", CommentCreate.pick({ name: true, content: true }).partial());

const comment = resource({
  table: comments,
  shape: Comment,
  firewall: rows(own(comments.userId, { except: anyone() })),
  system: ["id", "userId", "createdAt", "updatedAt"],
  protected: { status: ["approve", "reject"] },
  stamps: { create: { id: "uuid", userId: "userId", createdAt: "now" }, update: { updatedAt: "now" } },
  references: [reference("posts", { postId: "id" })],
  relations: { post: one("posts", { postId: "id" }) },
  masks: {
    email: { as: mask.email, unless: any(role("moderator", "editor", "admin"), own(comments.userId)) },
  },
});

const readers = any(
  all(
    anyone(),
    where(comments.status, { equals: "approved" }),
    where(comments.publicFrom, { lessThanOrEqual: "$ctx.now" }),
  ),
  where(comments.userId, { equals: "$ctx.userId" }),
  role("moderator", "editor", "admin"),
);

export default routes("comments", {
  "GET /comments": comment.list({
    allow: readers,
    filter: ["postId", "status", "createdAt"],
    sort: ["createdAt"],
    search: ["content"],
    pageSize: { default: 50, max: 100 },
    include: ["post"],
  }),
  "GET /comments/{id}": comment.get({ allow: readers, include: ["post"] }),
  "POST /comments": comment.create({ allow: signedIn(), accept: CommentCreate }),
  "PATCH /comments/{id}": comment.update({
    allow: all(where(comments.userId, { equals: "$ctx.userId" }), where(comments.status, { equals: "pending" })),
    accept: CommentUpdate,
  }),
  "DELETE /comments/{id}": comment.hardDelete({
    allow: any(where(comments.userId, { equals: "$ctx.userId" }), role("moderator", "editor", "admin")),
  }),
  "DELETE /comments/batch": comment.batchHardDelete({ allow: role("moderator", "editor", "admin") }),
  "POST /comments/{id}/approve": comment.recordAction({
    allow: role("moderator", "editor", "admin"),
    transition: { column: "status", from: ["pending", "rejected"], to: "approved" },
    gives: record("comments"),
    run: actions.approve,
  }),
  "POST /comments/{id}/reject": comment.recordAction({
    allow: role("moderator", "editor", "admin"),
    transition: { column: "status", from: ["pending", "approved"], to: "rejected" },
    gives: record("comments"),
    run: actions.reject,
  }),
});
