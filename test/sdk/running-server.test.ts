import { describe, expect, expectTypeOf, test } from "vitest";
import {
  ConflictError,
  createClient,
  isProblem,
  type Page,
  type PageListQuery,
  type Post,
  PreconditionFailedError,
} from "../../generated/my-site/client/index.js";
import { createRawClient } from "../../generated/my-site/client/raw.js";
import { emailOf, password, tokenOf, userId, type Role } from "../support/accounts.js";
import { useSite } from "../support/site.js";
import { serve } from "./serve.js";

const site = useSite("libsql");

/** The site over real HTTP. Its answers are held against the document on the way. */
async function start(): Promise<string> {
  const { url } = await serve(async ({ method, url: path, headers, body }) => {
    const sent = method === "GET" || body === "" ? {} : { body };
    const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
    const answer = await site.fetch(path, { method, headers: given, ...sent });
    const text = await answer.text();
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: text };
  });
  return url;
}

async function clientOf(role?: Role) {
  return createClient({ baseUrl: await start(), ...(role && { token: tokenOf(role) }) });
}

const draft = (slug: string, position = 0) => ({ slug, title: `The ${slug}`, content: "…", position });

describe("the SDK against the running server", () => {
  test("creates, gets, updates, lists and deletes", async () => {
    const client = await clientOf("admin");
    const made = await client.pages.create({ ...draft("home"), status: "draft" });
    expectTypeOf(made).toEqualTypeOf<Page>();
    expect(made).toMatchObject({ slug: "home", status: "draft", updatedAt: null });
    expect(await client.pages.get(made.id)).toEqual(made);
    const changed = await client.pages.update(made.id, { title: "Home" });
    expect(changed).toEqual({ ...made, title: "Home", updatedAt: changed.updatedAt });
    const page = await client.pages.list({ status: "draft", sort: "-createdAt", total: true });
    expect(page).toMatchObject({ data: [changed], pagination: { total: 1, hasMore: false } });
    await client.pages.delete(made.id);
    expect((await client.pages.list()).data).toEqual([]);
  });

  test("changes a row only as it was read, and gives the same row while it is so", async () => {
    const client = await clientOf("admin");
    await client.pages.create(draft("home"));
    const [listed] = (await client.pages.list()).data;
    const page = await client.pages.get(String(listed?.id));
    expect(await client.pages.get(page.id, { ifNoneMatch: page })).toBe(page);
    const changed = await client.pages.update(page, { title: "Home" });
    const { error } = await client.pages.update(page, { title: "Start" }).safe();
    expect(error).toBeInstanceOf(PreconditionFailedError);
    expect(await client.pages.get(page.id, { ifNoneMatch: page })).toEqual(changed);
    await client.pages.delete(page, { ifMatch: false });
    expect((await client.pages.delete(changed).safe()).error).toMatchObject({ code: "NOT_FOUND" });
  });

  test("gives the same page while nothing on it has changed", async () => {
    const client = await clientOf("admin");
    const made = await client.pages.create(draft("home"));
    const page = await client.pages.list({ limit: 1 });
    expect(await client.pages.list({ limit: 1 }, { ifNoneMatch: page })).toBe(page);
    await client.pages.update(made, { title: "Home" });
    expect(await client.pages.list({ limit: 1 }, { ifNoneMatch: page })).not.toEqual(page);
  });

  test("walks every page with for await", async () => {
    const client = await clientOf("admin");
    for (let position = 0; position < 7; position++) await client.pages.create(draft(`page-${position}`, position));
    const slugs: string[] = [];
    for await (const page of client.pages.list({ limit: 3, sort: "-position" })) slugs.push(page.slug);
    expect(slugs).toEqual([6, 5, 4, 3, 2, 1, 0].map((position) => `page-${position}`));
  });

  test("goes on by cursor: what comes or goes meanwhile shifts nothing", async () => {
    const client = await clientOf("admin");
    for (let position = 0; position < 7; position++) await client.pages.create(draft(`page-${position}`, position));
    const slugs: string[] = [];
    for await (const { data, pagination } of client.pages.list({ limit: 3, sort: "-position" }).pages()) {
      slugs.push(...data.map(({ slug }) => slug));
      expectTypeOf(pagination.nextCursor).toEqualTypeOf<string | null>();
      await client.pages.create(draft(`before-${slugs.length}`, 100));
      const [seen] = data;
      if (seen) await client.pages.delete(seen.id);
    }
    expect(slugs).toEqual([6, 5, 4, 3, 2, 1, 0].map((position) => `page-${position}`));
  });

  test("asks with every operator", async () => {
    const client = await clientOf("admin");
    for (const position of [0, 1, 2]) await client.pages.create(draft(`page ${position}`, position));
    await client.pages.create({ ...draft("with, comma", 3), status: "draft" });
    const slugs = async (query: PageListQuery) => (await client.pages.list(query)).data.map(({ slug }) => slug);
    expect(await slugs({ "position.in": [1, 3], sort: "position" })).toEqual(["page 1", "with, comma"]);
    expect(await slugs({ "slug.in": ["with, comma"] })).toEqual(["with, comma"]);
    expect(await slugs({ "slug.in": ["with, comma", "page 0"], "position.lt": 1 })).toEqual(["page 0"]);
    expect(await slugs({ "status.in": ["draft"] })).toEqual(["with, comma"]);
    expect(await slugs({ "position.nin": [0, 1, 3] })).toEqual(["page 2"]);
    expect(await slugs({ search: "COMMA", "updatedAt.null": true })).toEqual(["with, comma"]);
    expect(await slugs({ "title.like": "the page", "position.gt": 1 })).toEqual(["page 2"]);
    expect(await slugs({ "createdAt.in": [new Date(0)] })).toEqual([]);
    const { error } = await client.pages.list({ "position.in": [] }).safe();
    expect(error).toMatchObject({ status: 400, errors: [{ path: "position.in" }] });
  });

  test("signs in, and its token opens what is the caller's own", async () => {
    const baseUrl = await start();
    const { auth } = createClient({ baseUrl });
    const { token, user } = await auth.signIn({ email: emailOf("admin"), password });
    const client = createClient({ baseUrl, token: async () => token });
    const post = await client.posts.create({ title: "New Post", content: "..." });
    expectTypeOf(post).toEqualTypeOf<Post>();
    expect(post.ownerId).toBe(user.id);
    expect(user.id).toBe(userId("admin"));
    await client.posts.publish(post.id);
    expect((await client.posts.list()).data).toEqual([post]);
    expect((await createClient({ baseUrl, token: tokenOf("user") }).posts.list()).data).toEqual([]);
  });

  test("signs up as a user, reads the session, and signs out", async () => {
    const baseUrl = await start();
    const made = await createClient({ baseUrl }).auth.signUp({ name: "New", email: "new@example.com", password });
    const client = createClient({ baseUrl, token: String(made.token) });
    expect((await client.auth.session())?.user).toMatchObject({ email: "new@example.com", role: "user" });
    await client.auth.signOut();
    expect(await client.auth.session()).toBeNull();
  });

  test("a problem is an error of its status, with its code, its faults and the request's id", async () => {
    const client = await clientOf("admin");
    await client.pages.create(draft("home"));
    const { error, response } = await client.pages.create(draft("home")).safe();
    expect(error).toBeInstanceOf(ConflictError);
    expect(isProblem(error, "UNIQUE_VIOLATION")).toBe(true);
    expect(error).toMatchObject({ status: 409, layer: "database", errors: [{ path: "/slug" }] });
    expect(response?.headers.get("x-request-id")).toBe((error as ConflictError).requestId);
  });

  test.each<[string, Role | undefined, string]>([
    ["nobody", undefined, "AUTH_MISSING"],
    ["a user", "user", "ACCESS_ROLE_REQUIRED"],
  ])("%s may read pages but not write them", async (_name, role, code) => {
    const client = await clientOf(role);
    expect((await client.pages.list()).data).toEqual([]);
    const { error } = await client.pages.create(draft("home")).safe();
    expect(error).toMatchObject({ code });
  });

  test("the raw client makes the same calls in openapi-fetch's way", async () => {
    const raw = createRawClient({ baseUrl: await start(), headers: { Authorization: `Bearer ${tokenOf("admin")}` } });
    const made = await raw.POST("/api/v1/pages", { body: draft("home") });
    expect(made.data?.slug).toBe("home");
    const missing = await raw.GET("/api/v1/pages/{id}", { params: { path: { id: "none" } } });
    expect(missing.error?.code).toBe("NOT_FOUND");
  });
});
