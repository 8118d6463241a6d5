import { expect, test } from "vitest";
import { anyone, column, isOwn, operation, policyOf, posts, role, signedIn } from "../testing/blog.js";
import type { OperationPolicy, RelationPolicy, ResourcePolicy } from "../policy/policy.js";
import type { Rule } from "../rule.js";
import { comparePolicies } from "./compare-policies.js";

const author: RelationPolicy = { name: "author", kind: "one", resource: "authors", from: ["authorId"], to: ["id"] };
const fields = ["id", "name"];

const all = ["id", "title", "authorId"];
const withAuthor = (
  include: readonly string[],
  returns: readonly string[] = all,
  rule: Rule = anyone,
): ResourcePolicy => ({
  ...posts,
  columns: [column("id"), column("title"), column("authorId")],
  relations: [author],
  operations: [operation("list", rule, { returns, filter: [], include })],
});
const authors = (...operations: OperationPolicy[]): ResourcePolicy => ({
  ...posts,
  name: "authors",
  table: "authors",
  columns: [column("id"), column("name"), column("userId")],
  operations,
});

const got = authors(operation("get", anyone, { returns: fields }));
const listed = authors(operation("list", anyone, { returns: fields, filter: [] }), ...got.operations);
const ofUsers = authors(operation("get", signedIn, { returns: fields }));
const own = { ...ofUsers, firewall: isOwn("userId") };
const custom = authors(operation("get", signedIn, { returns: fields, isCustom: true }));

test.each<[string, ResourcePolicy, ResourcePolicy, ResourcePolicy, string[]]>([
  ["what was included", got, withAuthor(["author"]), withAuthor(["author"]), []],
  [
    "rows that are listed",
    listed,
    withAuthor([]),
    withAuthor(["author"]),
    ["changes: posts can now be included with author, which tells nobody more or less"],
  ],
  [
    "rows that could be got by their keys",
    got,
    withAuthor([]),
    withAuthor(["author"]),
    ["exposes: PUBLIC can now find authors by including posts.author"],
  ],
  [
    "rows that users may read",
    ofUsers,
    withAuthor([]),
    withAuthor(["author"]),
    ["exposes: any signed-in user can now find authors by including posts.author"],
  ],
  [
    "own rows",
    own,
    withAuthor([]),
    withAuthor(["author"]),
    ["exposes: any signed-in user can now find own authors by including posts.author"],
  ],
  [
    "rows of which a function decides",
    custom,
    withAuthor([]),
    withAuthor(["author"]),
    ["changes: posts can now be included with author, which tells nobody more or less"],
  ],
  [
    "rows by a column that is not shown",
    listed,
    withAuthor([], ["id"]),
    withAuthor(["author"], ["id"]),
    ["exposes: PUBLIC can now tell posts.authorId by including posts.author"],
  ],
  [
    "what no longer is",
    got,
    withAuthor(["author"]),
    withAuthor([]),
    ["closes: PUBLIC can no longer find authors by including posts.author"],
  ],
  [
    "others who list",
    got,
    withAuthor(["author"], all, role("editor")),
    withAuthor(["author"], all, role("editor", "admin")),
    ["exposes: admin can now list posts", "exposes: admin can now find authors by including posts.author"],
  ],
])("an include of %s", (_, target, base, head, want) => {
  const changes = comparePolicies(policyOf(base, target), policyOf(head, target));
  expect(changes.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(want);
});

test("nothing is found by a column that is masked for the caller", () => {
  const masked = (include: readonly string[]): ResourcePolicy => ({
    ...withAuthor(include),
    columns: [column("id"), column("authorId", { mask: { type: "redact", unless: role("admin") } })],
  });
  expect(comparePolicies(policyOf(masked([]), got), policyOf(masked(["author"]), got)).map(({ text }) => text)).toEqual(
    ["admin can now find authors by including posts.author"],
  );
});
