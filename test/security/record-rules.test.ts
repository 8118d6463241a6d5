import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userId, type Role } from "../support/accounts.js";
import { compileProject, serveProject, type CompiledProject } from "../support/compiled-project.js";
import { bearer, databases, type Site } from "../support/site.js";

// test/cases/every-rule, served: each rule on each verb, as each caller.

const root = join(import.meta.dirname, "../cases/every-rule");
const [past, future] = [Date.parse("2026-02-01T00:00:00Z") / 1000, Date.parse("2999-01-01T00:00:00Z") / 1000];

interface Post {
  readonly status: string;
  readonly author: Role;
  readonly views?: number | null;
  readonly at?: number | null;
}

const posts: Readonly<Record<string, Post>> = {
  draft: { status: "draft", author: "user", views: 4, at: past },
  popular: { status: "draft", author: "user", views: 10, at: past },
  three: { status: "draft", author: "user", views: 3, at: past },
  unseen: { status: "draft", author: "user", views: null, at: past },
  undated: { status: "draft", author: "user", views: 4, at: null },
  archived: { status: "archived", author: "user" },
  published: { status: "published", author: "user", views: 4, at: past },
  scheduled: { status: "published", author: "user", views: 4, at: future },
  theirs: { status: "draft", author: "other", views: 4, at: past },
};

const notes = [
  ["mine", "a", 0, userId("user")],
  ["locked", "locked", 0, userId("user")],
  ["theirs", "b", 0, userId("other")],
  ["shared", "c", 1, userId("other")],
  ["nobody's", "d", 0, null],
  ["everyone's", "e", 1, null],
] as const;

let project: CompiledProject;
beforeAll(async () => {
  project = await compileProject(root, join(import.meta.dirname, ".output/every-rule"));
});

describe.each(databases)("rules about records, on %s", (database) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveProject(project, database);
    await site.reset();
    await site.batch([
      ...Object.entries(posts).map(([id, { status, author, views = null, at = null }]) => {
        return ["insert into posts values (?, ?, ?, ?, ?, ?)", id, id, status, userId(author), views, at] as const;
      }),
      ...notes.map((note) => ["insert into notes values (?, ?, ?, ?)", ...note] as const),
    ]);
  });
  afterAll(() => site.close());

  async function ask(as: Role | undefined, method: string, path: string, body?: unknown): Promise<Response> {
    const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
    const headers = { ...(as && bearer(as)), ...type };
    return await site.fetch(`/api/v1${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  async function outcome(...asked: Parameters<typeof ask>): Promise<unknown> {
    const answer = await ask(...asked);
    if (answer.status === 204) return 204;
    const body = (await answer.json()) as { readonly code?: string };
    return answer.ok ? answer.status : `${answer.status} ${body.code}`;
  }

  async function idsOf(as: Role | undefined, path: string): Promise<unknown[]> {
    const body = (await (await ask(as, "GET", path)).json()) as { readonly data?: { readonly id: string }[] };
    return (body.data ?? []).map(({ id }) => id).toSorted();
  }

  it.each<[Role | undefined, readonly string[]]>([
    [undefined, ["published"]],
    ["other", ["published", "theirs"]],
    ["user", Object.keys(posts).filter((id) => id !== "theirs")],
    ["editor", Object.keys(posts)],
    ["admin", Object.keys(posts)],
  ])("%s lists and gets the posts that the rule shows, and counts no other", async (as, visible) => {
    expect(await idsOf(as, "/posts")).toEqual(visible.toSorted());
    const page = (await (await ask(as, "GET", "/posts?total=true&limit=1")).json()) as object;
    expect(page).toMatchObject({ pagination: { total: visible.length } });
    for (const id of Object.keys(posts)) {
      expect([id, await outcome(as, "GET", `/posts/${id}`)]).toEqual([
        id,
        visible.includes(id) ? 200 : "404 NOT_FOUND",
      ]);
    }
  });

  it.each<[Role | undefined, string, unknown]>([
    ["user", "draft", 200],
    ["user", "scheduled", 200],
    ["user", "archived", "403 ACCESS_CONDITION_FAILED"],
    ["user", "theirs", "404 NOT_FOUND"],
    ["other", "published", "403 ACCESS_CONDITION_FAILED"],
    ["editor", "published", "403 ACCESS_CONDITION_FAILED"],
    ["admin", "archived", 200],
    ["admin", "missing", "404 NOT_FOUND"],
    [undefined, "published", "401 AUTH_MISSING"],
  ])("%s updates %s: %s", async (as, id, want) => {
    expect(await outcome(as, "PATCH", `/posts/${id}`, { title: id })).toBe(want);
  });

  it.each<[Role | undefined, string, unknown]>([
    ["user", "popular", "403 ACCESS_CONDITION_FAILED"],
    ["user", "three", "403 ACCESS_CONDITION_FAILED"],
    ["user", "unseen", "403 ACCESS_CONDITION_FAILED"],
    ["user", "undated", "403 ACCESS_CONDITION_FAILED"],
    ["user", "published", "403 ACCESS_CONDITION_FAILED"],
    ["other", "unseen", "404 NOT_FOUND"],
    ["user", "missing", "404 NOT_FOUND"],
    ["other", "theirs", 204],
    [undefined, "draft", "401 AUTH_MISSING"],
  ])("%s deletes %s: %s", async (as, id, want) => {
    expect(await outcome(as, "DELETE", `/posts/${id}`)).toBe(want);
  });

  it.each<[Role | undefined, string, unknown]>([
    ["user", "feature", "403 ACCESS_ROLE_REQUIRED"],
    ["editor", "feature", 200],
    ["other", "archive", "403 ACCESS_CONDITION_FAILED"],
    ["editor", "archive", "403 ACCESS_CONDITION_FAILED"],
    ["user", "archive", 204],
    ["user", "archive", "403 ACCESS_CONDITION_FAILED"],
    ["editor", "feature", 200],
    [undefined, "archive", "401 AUTH_MISSING"],
  ])("%s does %s with a published post: %s", async (as, action, want) => {
    expect(await outcome(as, "POST", `/posts/published/${action}`)).toBe(want);
  });

  it("a role under not lets in whoever does not hold it, an admin too", async () => {
    const body = { title: "New", authorId: userId("user") };
    expect(await outcome("user", "POST", "/posts", body)).toBe(201);
    expect(await outcome("admin", "POST", "/posts", body)).toBe(201);
    await site.batch([["update user set role = 'guest' where id = ?", userId("other")]]);
    expect(await outcome("other", "POST", "/posts", body)).toBe("403 ACCESS_ROLE_REQUIRED");
    await site.batch([["update user set role = 'user' where id = ?", userId("other")]]);
  });

  const everyNote = notes.map(([id]) => id);
  it.each<[Role, readonly string[]]>([
    ["user", ["mine", "locked", "nobody's", "everyone's"]],
    ["other", ["theirs", "shared", "nobody's", "everyone's"]],
    ["editor", everyNote],
    ["admin", everyNote],
  ])("%s lists their own notes and nobody's, an editor all", async (as, visible) => {
    expect(await idsOf(as, "/notes")).toEqual(visible.toSorted());
  });

  it.each<[Role, string, unknown]>([
    ["user", "mine", 200],
    ["user", "everyone's", 200],
    ["user", "nobody's", "404 NOT_FOUND"],
    ["user", "shared", "404 NOT_FOUND"],
    ["editor", "shared", 200],
    ["editor", "mine", "404 NOT_FOUND"],
  ])("%s gets %s as the author's function says: %s", async (as, id, want) => {
    expect(await outcome(as, "GET", `/notes/${encodeURIComponent(id)}`)).toBe(want);
  });

  it.each<[Role, string, string, unknown]>([
    ["user", "PATCH", "mine", 200],
    ["user", "PATCH", "locked", "403 ACCESS_CONDITION_FAILED"],
    ["user", "PATCH", "everyone's", "403 ACCESS_CONDITION_FAILED"],
    ["user", "PATCH", "nobody's", "404 NOT_FOUND"],
    ["other", "PATCH", "mine", "404 NOT_FOUND"],
    ["editor", "PATCH", "shared", "403 ACCESS_CONDITION_FAILED"],
    ["user", "DELETE", "locked", "403 ACCESS_CONDITION_FAILED"],
    ["other", "DELETE", "locked", "404 NOT_FOUND"],
    ["editor", "DELETE", "theirs", 204],
  ])("%s sends %s of %s as the author's function says: %s", async (as, method, id, want) => {
    const body = method === "PATCH" ? { isShared: false } : undefined;
    expect(await outcome(as, method, `/notes/${encodeURIComponent(id)}`, body)).toBe(want);
  });
});
