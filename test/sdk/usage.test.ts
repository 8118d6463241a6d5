import { serve as serveHono } from "@hono/node-server";
import { Hono } from "hono";
import type { AddressInfo } from "node:net";
import { expect, expectTypeOf, onTestFinished, test } from "vitest";
import {
  ConflictError,
  createClient,
  createPostsClient,
  isProblem,
  NotFoundError,
  type Post,
  type PostStatus,
} from "./generated/my-site/index.js";
import { createRawClient } from "./generated/my-site/raw.js";
import { serve } from "./serve.js";

const post = (id: string, title: string): Post => ({
  id,
  title,
  content: "Hello.",
  status: "published",
  views: 1,
  rating: null,
  balance: "1.50",
  serial: "1",
  meta: null,
  email: null,
  publishedAt: null,
  createdAt: "2026-01-02T03:04:05.000Z",
});

const problem = (status: 401 | 404 | 409, code: string) =>
  Response.json({ type: "about:blank", title: code, status, code, layer: "server", requestId: "r" }, { status });

/** A site in memory that keeps to documents/my-site.json as far as these tests go. */
async function site() {
  const posts = new Map<string, Post>();
  const app = new Hono()
    .use("/api/*", async (context, next) => {
      const isAllowed = context.req.method === "GET" || context.req.header("authorization") === "Bearer secret";
      return isAllowed ? next() : problem(401, "AUTH_MISSING");
    })
    .get("/api/v1/posts", (context) => {
      const { limit = "25", offset = "0", status } = context.req.query();
      const all = [...posts.values()].filter((one) => !status || one.status === status);
      const data = all.slice(Number(offset), Number(offset) + Number(limit));
      const hasMore = Number(offset) + data.length < all.length;
      return context.json({
        data,
        pagination: { limit: Number(limit), offset: Number(offset), count: data.length, hasMore },
      });
    })
    .get("/api/v1/posts/views/summary", (context) =>
      context.json({ data: [{ status: "draft", count: 2 }], pagination: { limit: 25, count: 1, hasMore: false } }),
    )
    .post("/api/v1/posts", async (context) => {
      const { title } = await context.req.json();
      if ([...posts.values()].some((one) => one.title === title)) return problem(409, "UNIQUE_VIOLATION");
      const created = post(`post_${posts.size + 1}`, title);
      posts.set(created.id, created);
      return context.json(created, 201);
    })
    .get("/api/v1/posts/:id", (context) => {
      const found = posts.get(context.req.param("id"));
      return found ? context.json(found) : problem(404, "NOT_FOUND");
    })
    .patch("/api/v1/posts/:id", async (context) => {
      const changed = { ...post(context.req.param("id"), ""), ...(await context.req.json()) };
      posts.set(changed.id, changed);
      return context.json(changed);
    })
    .delete("/api/v1/posts/:id", (context) =>
      posts.delete(context.req.param("id")) ? context.body(null, 204) : problem(404, "NOT_FOUND"),
    )
    .post("/api/v1/posts/:id/publish", (context) => context.json({ published: true, at: "2026-01-02T03:04:05.000Z" }));
  const server = await new Promise<ReturnType<typeof serveHono>>((resolve) => {
    const started = serveHono({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(started));
  });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return createClient({ baseUrl: `http://127.0.0.1:${port}`, token: () => "secret" });
}

test("posts are created, listed, got, updated, published and deleted", async () => {
  const client = await site();
  const created = await client.posts.create({ title: "New Post", content: "…", publishedAt: new Date(), serial: 7n });
  expectTypeOf(created).toEqualTypeOf<Post>();
  const page = await client.posts.list({ status: "published", sort: "-createdAt", limit: 20 });
  expect(page.data[0]?.title).toBe("New Post");
  expect(page.pagination.hasMore).toBe(false);
  expect((await client.posts.update(created.id, { title: "Newer" })).title).toBe("Newer");
  expect((await client.posts.publish(created.id)).published).toBe(true);
  const { data, response } = await client.posts.get(created.id).withResponse();
  expect([data.title, response.status]).toEqual(["Newer", 200]);
  expect(await client.posts.delete(created.id)).toBeUndefined();
});

test("for await goes over every page", async () => {
  const client = await site();
  for (let number = 1; number <= 5; number++) await client.posts.create({ title: `Post ${number}`, content: "…" });
  const titles: string[] = [];
  for await (const one of client.posts.list({ limit: 2 })) titles.push(one.title);
  expect(titles).toEqual(["Post 1", "Post 2", "Post 3", "Post 4", "Post 5"]);
});

test("a method of a view is a member of its resource's", async () => {
  const { data } = await (await site()).posts.views.summary({ limit: 5 });
  expectTypeOf(data).toEqualTypeOf<{ status: PostStatus; count: number }[]>();
  expect(data).toEqual([{ status: "draft", count: 2 }]);
});

test("errors are classes, and their codes known for each operation", async () => {
  const client = await site();
  await client.posts.create({ title: "One", content: "…" });
  const error = await client.posts.create({ title: "One", content: "…" }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ConflictError);
  expect(isProblem(error, "UNIQUE_VIOLATION")).toBe(true);
  // @ts-expect-error -- no operation has this code
  expect(isProblem(error, "UNIQUE_VIOLATON")).toBe(false);

  const outcome = await client.posts.get("nothing").safe();
  expect(outcome.error).toBeInstanceOf(NotFoundError);
  if (outcome.error) expectTypeOf(outcome.error.code).toEqualTypeOf<"NOT_FOUND" | "INTERNAL" | "UNKNOWN">();
  else expectTypeOf(outcome.data).toEqualTypeOf<Post>();
});

test("wrong calls don't compile", () => {
  const { posts } = createClient({ baseUrl: "https://api.mysite.com" });
  const calls = () => [
    // @ts-expect-error -- there is no such filter
    posts.list({ "status.gte": "draft" }),
    // @ts-expect-error -- nor such a status
    posts.list({ status: "gone" }),
    // @ts-expect-error -- content is required
    posts.create({ title: "One" }),
    // @ts-expect-error -- views is the server's to set
    posts.update("1", { views: 3 }),
    // @ts-expect-error -- an id is needed
    posts.get(),
  ];
  expect(calls).toBeTypeOf("function");
});

test("a password that was refused is no reason to ask for a new token", async () => {
  const server = await serve(() => ({ status: 401, body: { code: "INVALID_PASSWORD", message: "Invalid password" } }));
  const client = createClient({ baseUrl: server.url, onUnauthorized: () => expect.unreachable() });
  const { error } = await client.auth.signInWithEmail({ email: "ada@example.com", password: "wrong" }).safe();
  expect(error).toMatchObject({ name: "UnauthorizedError", code: "INVALID_PASSWORD" });
});

test("one resource has a client of its own", async () => {
  const server = await serve(() => ({ body: post("1", "One") }));
  expect((await createPostsClient({ baseUrl: server.url }).get("1")).title).toBe("One");
});

test("the raw client is openapi-fetch's", async () => {
  const server = await serve(() => ({ body: post("1", "One") }));
  const { data } = await createRawClient({ baseUrl: server.url }).GET("/api/v1/posts/{id}", {
    params: { path: { id: "1" } },
  });
  expect(data?.title).toBe("One");
});
