import { expect, test } from "vitest";
import { anyone, column, isOwn, operation, or, policyOf, role, posts } from "../testing/blog.js";
import type { OperationPolicy, ResourcePolicy } from "../policy/policy.js";
import { comparePolicies } from "./compare-policies.js";

const listing = (more: Partial<OperationPolicy>, get: readonly string[] = ["id"]): ResourcePolicy => ({
  ...posts,
  columns: [
    column("id"),
    column("title"),
    column("note"),
    column("email", { mask: { type: "email", unless: or(role("admin"), isOwn("authorId")) } }),
    column("authorId"),
  ],
  operations: [
    operation("list", anyone, { returns: ["id", "title", "email"], filter: [], ...more }),
    operation("get", role("admin"), { returns: get }),
  ],
});

test.each<[string, ResourcePolicy, ResourcePolicy, string[]]>([
  ["the same", listing({ filter: ["note"] }), listing({ filter: ["note"] }), []],
  [
    "a filter by what is shown",
    listing({}),
    listing({ filter: ["title"] }),
    ["changes: list of posts can now filter by title"],
  ],
  [
    "a filter, an order and a search by what is not",
    listing({}),
    listing({ filter: ["note"], sort: ["note"], search: ["note"] }),
    ["exposes: PUBLIC can now filter, sort and search by posts.note without seeing it"],
  ],
  [
    "two columns",
    listing({}),
    listing({ sort: ["note", "authorId"] }),
    ["exposes: PUBLIC can now sort by posts.note and posts.authorId without seeing them"],
  ],
  [
    "a search where there was a filter",
    listing({ filter: ["note"] }),
    listing({ filter: ["note"], search: ["note"] }),
    ["exposes: PUBLIC can now search by posts.note without seeing it"],
  ],
  [
    "a filter less",
    listing({ filter: ["note", "title"] }),
    listing({}),
    [
      "closes: PUBLIC can no longer filter by posts.note without seeing it",
      "changes: list of posts can no longer filter by title",
    ],
  ],
  [
    "a filter by what one of them sees",
    listing({}, ["id", "note"]),
    listing({ filter: ["note"] }, ["id", "note"]),
    ["exposes: PUBLIC can now filter by posts.note without seeing it"],
  ],
  [
    "a filter by a mask",
    listing({}),
    listing({ filter: ["email"] }),
    ["changes: list of posts can now filter by email"],
  ],
  [
    "larger pages",
    listing({}),
    listing({ pageSize: { default: 50, max: 500 } }),
    ["changes: list of posts has 50 rows a page, and 500 at most (50 and 100 before)"],
  ],
])("%s", (_, base, head, want) => {
  expect(comparePolicies(policyOf(base), policyOf(head)).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(want);
});
