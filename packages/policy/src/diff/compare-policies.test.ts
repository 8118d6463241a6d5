import { describe, expect, test } from "vitest";
import {
  and,
  anyone,
  column,
  is,
  isOwn,
  operation,
  or,
  policyOf,
  posts,
  postsWith,
  role,
  signedIn,
} from "../testing/blog.js";
import type { ResourcePolicy } from "../policy/policy.js";
import { comparePolicies } from "./compare-policies.js";

const owned: ResourcePolicy = {
  ...posts,
  firewall: isOwn("authorId"),
  ownerColumn: "authorId",
  operations: [
    operation("list", signedIn),
    operation("get", signedIn),
    operation("update", role("user", "admin"), { writes: ["title"] }),
    operation("hardDelete", role("user", "admin")),
  ],
};

function told(base: ResourcePolicy, head: ResourcePolicy): string[] {
  return comparePolicies(policyOf(base), policyOf(head)).map(({ kind, text }) => `${kind}: ${text}`);
}

const withMask = (unless: ReturnType<typeof role>): ResourcePolicy => ({
  ...owned,
  columns: owned.columns.map((one) =>
    one.name === "email" ? column("email", { mask: { type: "email", unless } }) : one,
  ),
});
const without = (kind: string): ResourcePolicy => ({
  ...owned,
  operations: owned.operations.filter((one) => one.kind !== kind),
});
const changed = (kind: string, change: Partial<ResourcePolicy["operations"][number]>): ResourcePolicy => ({
  ...owned,
  operations: owned.operations.map((one) => (one.kind === kind ? { ...one, ...change } : one)),
});

describe("one change is one line:", () => {
  test.each<[string, ResourcePolicy, ResourcePolicy, string[]]>([
    ["nothing", posts, posts, []],
    ["a rule that is written otherwise", posts, postsWith("create", { rule: or(role("admin"), role("user")) }), []],
    [
      "an operation opens",
      owned,
      changed("hardDelete", { rule: signedIn }),
      ["exposes: any signed-in user can now delete own posts"],
    ],
    ["an operation is new", without("get"), owned, ["exposes: any signed-in user can now get own posts"]],
    [
      "a put is new",
      owned,
      {
        ...owned,
        operations: [
          ...owned.operations,
          operation("put", signedIn, {
            upsert: { create: role("admin"), update: signedIn, key: ["id"], replaces: [] },
          }),
        ],
      },
      ["exposes: admin can now put new posts", "exposes: any signed-in user can now replace own posts"],
    ],
    ["an operation is gone", owned, without("get"), ["closes: any signed-in user can no longer get own posts"]],
    [
      "a role is let in",
      owned,
      changed("update", { rule: role("user", "admin", "editor") }),
      ["exposes: editor can now update own posts"],
    ],
    [
      "the firewall falls",
      owned,
      { ...owned, firewall: anyone },
      [
        "exposes: any signed-in user can now list and get other users' posts",
        "exposes: admin and user can now update and delete other users' posts",
      ],
    ],
    [
      "the firewall opens to a role",
      owned,
      { ...owned, firewall: or(isOwn("authorId"), role("moderator")) },
      [
        "exposes: moderator can now list and get other users' posts",
        "exposes: admin with moderator and moderator with user can now update and delete other users' posts",
      ],
    ],
    [
      "drafts are public",
      posts,
      postsWith("get", { rule: anyone }),
      ['exposes: PUBLIC can now get posts whose status is "draft"'],
    ],
    [
      "drafts are no longer public",
      postsWith("list", { rule: anyone }),
      postsWith("list", { rule: and(anyone, is("status", "published")) }),
      ['closes: PUBLIC can no longer list posts whose status is "draft"'],
    ],
    [
      "a mask spares a role",
      withMask(role("admin")),
      withMask(role("admin", "editor")),
      ["exposes: masks of posts.email no longer apply to editor in own posts"],
    ],
    [
      "a mask is back",
      withMask(role("admin", "editor")),
      withMask(role("admin")),
      ["closes: masks of posts.email now apply to editor in own posts"],
    ],
    [
      "a hidden column is shown",
      owned,
      {
        ...changed("list", { returns: ["id", "title", "passwordHash"] }),
        columns: owned.columns.map((one) => ({ ...one, isReadable: true })),
      },
      ["exposes: any signed-in user can now read posts.passwordHash of own posts"],
    ],
    [
      "columns are left out",
      { ...owned, columns: owned.columns.map((one) => ({ ...one, mask: null })) },
      {
        ...owned,
        columns: owned.columns.map((one) => ({ ...one, mask: null, isReadable: !/title|email/.test(one.name) })),
      },
      ["closes: any signed-in user can no longer read posts.title and posts.email of own posts"],
    ],
    [
      "a column can be written",
      owned,
      changed("update", { writes: ["title", "status", "email"] }),
      ["exposes: admin and user can now write posts.status and posts.email (update)"],
    ],
    [
      "a function stops deciding",
      changed("update", { isCustom: true }),
      owned,
      ["exposes: update of posts no longer asks a function: its rule alone decides"],
    ],
    [
      "a conflict may tell",
      owned,
      { ...owned, disclosures: [["slug"]] },
      ["exposes: now accepted: a conflict over posts.slug tells of rows that the caller can't see"],
    ],
    [
      "a reference is unchecked",
      { ...owned, unchecked: [{ column: "tagId", table: "tags" }] },
      owned,
      ["closes: no longer accepted: posts.tagId names any row of tags, readable or not"],
    ],
  ])("%s", (_, base, head, want) => {
    expect(told(base, head)).toEqual(want);
  });
});

test("PUBLIC can read what was hidden, of every row", () => {
  const pages = {
    ...owned,
    name: "pages",
    firewall: anyone,
    ownerColumn: null,
    operations: [operation("list", anyone)],
  };
  const hidden = {
    ...pages,
    columns: pages.columns.map((one) => ({ ...one, isReadable: one.name !== "email", mask: null })),
  };
  const shown = { ...pages, columns: pages.columns.map((one) => ({ ...one, isReadable: true, mask: null })) };
  const before = hidden.columns.map((one) => (one.name === "passwordHash" ? column(one.name) : one));
  expect(told({ ...hidden, columns: before }, shown)).toEqual(["exposes: PUBLIC can now read pages.email"]);
});

test("a new table is told by what it lets whom do, and an access past the firewalls by its reason", () => {
  const access = { source: "a.ts", action: "import", reason: "reads the queue" };
  const changes = comparePolicies(policyOf(), { ...policyOf(owned), systemAccesses: [access] });
  expect(changes.map(({ text }) => text)).toEqual([
    "any signed-in user can now list and get own posts",
    "admin and user can now update and delete own posts",
    "now accepted: import in a.ts goes past every firewall: reads the queue",
  ]);
});

test("a route of the author's own is told of where it is new, and where it is open to more", () => {
  const own = (rule: typeof anyone): ResourcePolicy => ({
    ...posts,
    name: "stats",
    table: null,
    columns: [],
    operations: [operation("ownRoute", rule, { name: "authors", route: "GET /stats/authors" })],
  });
  const none = { ...own(anyone), operations: [] };
  expect(told(none, own(role("admin")))).toEqual(["exposes: admin can now call GET /stats/authors in stats"]);
  expect(told(own(role("admin")), own(anyone))).toEqual([
    expect.stringMatching(/^exposes: .* can now call GET \/stats\/authors in stats$/),
  ]);
  expect(told(own(anyone), none)).toEqual([expect.stringMatching(/^closes: .* no longer call GET \/stats\/authors/)]);
});

test("rules over too many columns are compared as they are written", () => {
  const names = Array.from({ length: 13 }, (_, index) => `c${index}`);
  const wide = (value: string): ResourcePolicy => ({
    ...posts,
    columns: names.map((name) => column(name)),
    operations: [operation("list", and(signedIn, ...names.map((name) => is(name, value))))],
  });
  expect(told(wide("x"), wide("x"))).toEqual([]);
  expect(told(wide("x"), wide("y"))).toEqual([
    "exposes: The policy of posts has changed, and its rules look at too many columns to say how: compare policy.json",
  ]);
});
