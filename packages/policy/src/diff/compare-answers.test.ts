import { expect, test } from "vitest";
import { anyone, column, operation, policyOf, posts, role } from "../testing/blog.js";
import type { GivesPolicy, ResourcePolicy } from "../policy/policy.js";
import { comparePolicies } from "./compare-policies.js";

const row = (resource: string): GivesPolicy => ({ kind: "record", resource, isStream: false });
const rows = (resource: string, isStream = false): GivesPolicy => ({ kind: "records", resource, isStream });
const own = (...fields: string[]): GivesPolicy => ({ kind: "schema", fields, isStream: false });
const streamOf = (...fields: string[]): GivesPolicy => ({ kind: "schema", fields, isStream: true });
const untyped: GivesPolicy = { kind: "anything", isStream: false };
const file: GivesPolicy = { kind: "file" };

const giving = (gives: GivesPolicy): ResourcePolicy => ({
  ...posts,
  operations: [
    operation("get", role("admin"), { returns: ["id", "title"] }),
    operation("standaloneAction", role("editor"), { name: "recent", gives }),
  ],
});

function told(base: readonly ResourcePolicy[], head: readonly ResourcePolicy[]): string[] {
  return comparePolicies(policyOf(...base), policyOf(...head)).map(({ kind, text }) => `${kind}: ${text}`);
}

test.each<[string, GivesPolicy, GivesPolicy, string[]]>([
  ["the same", own("a", "b"), own("a", "b"), []],
  ["another field", own("id"), own("email", "id"), ["exposes: recent of posts now answers with email"]],
  ["a field less", own("email", "id"), own("id"), ["closes: recent of posts no longer answers with email"]],
  [
    "a field of anything that was there",
    own("more.**"),
    own("more.name"),
    ["closes: recent of posts no longer answers with more.**"],
  ],
  ["anything in a field", own("more.name"), own("more.**"), ["exposes: recent of posts now answers with more.**"]],
  ["one value made an object", own(), own("email"), ["exposes: recent of posts now answers with email"]],
  ["a schema taken away", own("id"), untyped, ["exposes: recent of posts now answers with untyped JSON"]],
  ["a schema given", untyped, own("id"), ["closes: recent of posts no longer answers with untyped JSON"]],
  [
    "rows, of nothing typed",
    untyped,
    rows("posts"),
    [
      "exposes: recent of posts now answers with rows of posts",
      "closes: recent of posts no longer answers with untyped JSON",
    ],
  ],
  ["several rows", row("posts"), rows("posts"), ["exposes: recent of posts now answers with rows of posts"]],
  ["a row of several", rows("posts"), row("posts"), ["closes: recent of posts no longer answers with rows of posts"]],
  ["a stream of a list", rows("posts"), rows("posts", true), []],
  ["a stream of fields in a list", own("[].id"), streamOf("id"), []],
  [
    "a file",
    row("posts"),
    file,
    [
      "exposes: recent of posts now answers with a file",
      "closes: recent of posts no longer answers with a row of posts",
    ],
  ],
])("%s", (_, before, after, want) => {
  expect(told([giving(before)], [giving(after)])).toEqual(want);
});

test("rows that an action gives count as read: what they newly show is told of its callers", () => {
  const withReturns = (...returns: string[]): ResourcePolicy => {
    const given = giving(rows("posts"));
    return { ...given, operations: given.operations.map((one) => (one.kind === "get" ? { ...one, returns } : one)) };
  };
  expect(told([withReturns("id", "title")], [withReturns("id", "title", "status")])).toEqual([
    "exposes: admin and editor can now read posts.status",
  ]);
});

test("an action of another table gives rows under the masks of their own", () => {
  const jobs = (gives: GivesPolicy): ResourcePolicy => ({
    ...posts,
    name: "jobs",
    columns: [],
    operations: [operation("standaloneAction", role("editor"), { name: "latest", gives })],
  });
  const masked = (...bare: [string, ...string[]]): ResourcePolicy => ({
    ...posts,
    columns: [column("id"), column("email", { mask: { type: "email", unless: role(...bare) } })],
    operations: [operation("get", role("admin"), { returns: ["id", "email"] })],
  });
  const before = [jobs(rows("posts")), masked("admin")];
  expect(told(before, [jobs(rows("posts")), masked("admin", "editor")])).toEqual([
    "exposes: masks of posts.email no longer apply to editor",
  ]);
  expect(told([jobs(own("id")), masked("admin")], before)).toEqual([
    "exposes: latest of jobs now answers with rows of posts",
    "closes: latest of jobs no longer answers with id",
  ]);
});

test("of an action that is new it is told who can run it", () => {
  const without = { ...giving(file), operations: giving(file).operations.slice(0, 1) };
  expect(told([without], [giving(file)])).toEqual(["exposes: editor can now recent posts"]);
  expect(told([], [{ ...posts, operations: [operation("get", anyone)] }])).toEqual([
    "exposes: PUBLIC can now get posts",
  ]);
});
