import { describe, expect, test } from "vitest";
import {
  and,
  anyone,
  column,
  compare,
  is,
  isNull,
  isOwn,
  not,
  operation,
  or,
  policyOf,
  posts,
  role,
  signedIn,
} from "../testing/blog.js";
import type { GivesPolicy, ResourcePolicy } from "../policy/policy.js";
import type { Rule } from "../rule.js";
import { describePolicy } from "./describe-policy.js";

const columns = [
  column("status", { type: "enum", values: ["draft", "review", "live"] }),
  column("ownerId", { isNullable: true }),
  column("deletedAt", { type: "timestamp", isNullable: true }),
  column("at", { type: "timestamp", isNullable: true }),
  column("size", { type: "integer" }),
];
const notDeleted = isNull("deletedAt");
const literal = (value: number) => ({ kind: "literal", value }) as const;
const clock = { kind: "context", path: "now" } as const;

function whoLists(rule: Rule, more: Partial<ResourcePolicy> = {}): string | undefined {
  const resource = { ...posts, columns, operations: [operation("list", rule)], ...more };
  return /^\| list \| .*? \| (.*) \|$/m.exec(describePolicy(policyOf(resource)))?.[1];
}

describe("who may list", () => {
  test.each<[string, Rule, Partial<ResourcePolicy>]>([
    ["anyone", anyone, {}],
    ["signed in", signedIn, {}],
    ["nobody", { kind: "nobody" }, {}],
    ["admin and user", role("user", "admin"), {}],
    ["admin: own rows", role("admin"), { firewall: isOwn("ownerId"), ownerColumn: "ownerId" }],
    ["signed in: own rows", and(signedIn, isOwn("ownerId")), { firewall: notDeleted, softDeleteColumn: "deletedAt" }],
    [
      'anyone: rows whose status is "live"; signed in: own rows',
      or(and(anyone, is("status", "live")), isOwn("ownerId")),
      {},
    ],
    ['signed in: rows whose status is not "draft"', and(signedIn, not(is("status", "draft"))), {}],
    [
      "signed in: rows that are own or nobody's",
      signedIn,
      { firewall: or(isOwn("ownerId"), isNull("ownerId")), ownerColumn: "ownerId" },
    ],
    [
      "signed in: own rows; moderator",
      signedIn,
      { firewall: or(isOwn("ownerId"), role("moderator")), ownerColumn: "ownerId" },
    ],
    [
      "editor: own rows; editor with moderator",
      role("editor"),
      { firewall: or(isOwn("ownerId"), role("moderator")), ownerColumn: "ownerId" },
    ],
    ["signed in but banned", and(signedIn, not(role("banned"))), {}],
    ["signed in: rows whose at is at most now", compare("at", "lessThanOrEqual", clock), {}],
    ["signed in: rows whose at is above now", compare("at", "greaterThan", clock), {}],
    ["signed in: rows whose size is at least 5", compare("size", "greaterThanOrEqual", literal(5)), {}],
    ["signed in: rows whose at is set", not(isNull("at")), {}],
    ["signed in: rows whose at is empty", isNull("at"), {}],
  ])("%s", (want, rule, more) => {
    const asked = rule.kind === "compare" || rule.kind === "isNull" || rule.kind === "not" ? and(signedIn, rule) : rule;
    expect(whoLists(asked, more)).toBe(want);
  });

  test("is left to the rule where it looks at too many columns to try every row", () => {
    const names = Array.from({ length: 13 }, (_, index) => `c${index}`);
    const rule = and(signedIn, ...names.map((name) => is(name, "x")));
    expect(whoLists(rule, { columns: names.map((name) => column(name)) })).toBe(
      "by a rule over many columns: see policy.json",
    );
  });
});

test("a page says of each column how it looks and who writes it", () => {
  const page = describePolicy(policyOf(posts));
  expect(page).toContain("| title | yes | create and update |");
  expect(page).toContain("| email | masked (email), bare for admin |");
  expect(page).toContain("| passwordHash | hidden | – |");
});

test.each<[string, GivesPolicy]>([
  ["a row of posts, under its masks", { kind: "record", resource: "posts", isStream: false }],
  ["a stream of events, each rows of posts, under their masks", { kind: "records", resource: "posts", isStream: true }],
  ["`more.**` and `total`, by an output of its own", { kind: "schema", fields: ["more.**", "total"], isStream: false }],
  ["one value, by an output of its own", { kind: "schema", fields: [], isStream: false }],
  ["untyped JSON, or nothing (204)", { kind: "anything", isStream: false }],
  ["a stream of events, each untyped JSON", { kind: "anything", isStream: true }],
  ["a file", { kind: "file" }],
])("a page says that an action answers with %s", (want, gives) => {
  const publish = operation("recordAction", signedIn, { name: "publish", gives });
  expect(describePolicy(policyOf({ ...posts, operations: [publish] }))).toContain(`- publish answers with ${want}.`);
});

test("a page ends with all that goes past the rules", () => {
  const accepted = { ...posts, disclosures: [["slug"]], unchecked: [{ column: "tagId", table: "tags" }] };
  const access = { source: "quickback/features/posts/actions.ts", action: "import", reason: "reads the queue" };
  const page = describePolicy({ ...policyOf(accepted), systemAccesses: [access] });
  expect(page).toContain("- Accepted: a conflict over slug tells of rows that the caller can't see.");
  expect(page).toContain("- Unchecked: tagId may name any row of `tags`, readable or not.");
  expect(page).toContain("- import in `quickback/features/posts/actions.ts`: reads the queue");
  expect(page).toContain("An admin who impersonates a user");
});

test("a function of the author's is called custom", () => {
  const custom = { ...posts, operations: [operation("get", signedIn, { isCustom: true })] };
  expect(describePolicy(policyOf(custom))).toContain(
    "| signed in, where a function of the author's allows it (custom) |",
  );
});

test("no name of the author's breaks out of its place", () => {
  const odd = { ...posts, table: "a`b\n# c", columns: [column("x | y\n\nz")] };
  const page = describePolicy(policyOf(odd));
  expect(page).toContain("Table `a b # c`, in");
  expect(page).toContain("| x \\| y z |");
});
