import { expect, test } from "vitest";
import { and, anyone, column, is, isNull, isOwn, operation, or, posts, role, signedIn } from "../testing/blog.js";
import type { ResourcePolicy } from "../policy/policy.js";
import type { Rule } from "../rule.js";
import { tellsOfUnseen, type Constraint } from "./tells-of-unseen.js";

const returns = ["id", "slug", "ownerId"];
const everyRow = { conditionColumns: [], whereNull: undefined } as const;
const slug: Constraint = { columns: ["slug"], ...everyRow };
const ownSlug: Constraint = { columns: ["ownerId", "slug"], ...everyRow };

function resource(read: Rule, firewall: Rule, more: Partial<ResourcePolicy> = {}): ResourcePolicy {
  return {
    ...posts,
    firewall,
    ownerColumn: "ownerId",
    softDeleteColumn: "deletedAt",
    columns: [
      column("id"),
      column("slug"),
      column("ownerId"),
      column("status", { type: "enum", values: ["draft", "published"] }),
      column("deletedAt", { type: "timestamp", isNullable: true }),
    ],
    operations: [
      operation("list", read, { returns }),
      operation("create", signedIn, { writes: ["slug"] }),
      operation("update", signedIn, { writes: ["slug"] }),
    ],
    ...more,
  };
}

const own = isOwn("ownerId");
const open = resource(anyone, anyone);
const owned = resource(signedIn, own);
const deletable = resource(signedIn, and(own, isNull("deletedAt")));
const masked = (unless: Rule): ResourcePolicy => ({
  ...open,
  columns: [column("id"), column("slug", { mask: { type: "redact", unless } }), column("ownerId")],
});
const without = (kind: string, from = open): ResourcePolicy => ({
  ...from,
  operations: from.operations.filter((one) => one.kind !== kind),
});

test.each<[string, ResourcePolicy, Constraint, boolean]>([
  ["every row is everybody's to read", open, slug, false],
  ["rows are their owners'", owned, slug, true],
  ["the constraint has the owner in it", owned, ownSlug, false],
  ["one's own deleted rows count", deletable, ownSlug, true],
  [
    "deleted rows don't count",
    deletable,
    { ...ownSlug, whereNull: "deletedAt", conditionColumns: ["deletedAt"] },
    false,
  ],
  ["only rows in another state count", deletable, { ...ownSlug, whereNull: "id" }, true],
  ["drafts are hidden from others", resource(and(anyone, is("status", "published")), anyone), slug, true],
  [
    "a transition meets another owner's row",
    {
      ...owned,
      operations: [
        operation("list", signedIn, { returns }),
        operation("recordAction", signedIn, { writes: ["status"] }),
      ],
    },
    { columns: ["slug", "status"], ...everyRow },
    true,
  ],
  [
    "an action changes a column of no constraint",
    {
      ...owned,
      operations: [
        operation("list", signedIn, { returns }),
        operation("recordAction", signedIn, { writes: ["status"] }),
      ],
    },
    slug,
    false,
  ],
  ["whoever writes may read all", resource(role("user", "admin"), anyone), slug, true],
  ["there is no read", without("list"), slug, true],
  ["there is no write", without("create", without("update", owned)), slug, false],
  ["a moderator writes others' rows", resource(signedIn, or(own, role("moderator"))), ownSlug, false],
  ["the column is masked for a writer", masked(role("admin")), slug, true],
  ["the column is masked for nobody", masked(signedIn), slug, false],
  [
    "the column is not in the answer",
    { ...open, operations: [operation("list", anyone), ...open.operations.slice(1)] },
    slug,
    true,
  ],
  ["the key is the server's", owned, { columns: ["id"], ...everyRow }, false],
  ["each owner has one row", owned, { columns: ["ownerId"], ...everyRow }, false],
  ["one's own deleted row counts", deletable, { columns: ["ownerId"], ...everyRow }, true],
])("where %s, that a conflict tells of something unseen is %4$s", (_, of, constraint, want) => {
  expect(tellsOfUnseen(of, constraint)).toBe(want);
});

test("an update collides only with rows that share what it leaves as it is", () => {
  const rule = and(signedIn, is("status", "published"));
  const reading = resource(rule, anyone);
  const update = (writes: string[]): ResourcePolicy => ({
    ...reading,
    operations: [operation("list", rule, { returns: [...returns, "status"] }), operation("update", rule, { writes })],
  });
  const perStatus: Constraint = { columns: ["status", "slug"], ...everyRow };
  expect(tellsOfUnseen(update(["slug"]), perStatus)).toBe(false);
  expect(tellsOfUnseen(update(["slug", "status"]), perStatus)).toBe(true);
  expect(tellsOfUnseen(update(["slug"]), slug)).toBe(true);
});

test("an update collides by what makes its row count", () => {
  const update = (writes: string[]): ResourcePolicy => ({
    ...owned,
    operations: [operation("list", signedIn, { returns }), operation("update", signedIn, { writes })],
  });
  const live: Constraint = { ...slug, conditionColumns: ["status"] };
  expect(tellsOfUnseen(update(["status"]), live)).toBe(true);
  expect(tellsOfUnseen(update(["status"]), slug)).toBe(false);
});

test("a read that a function decides shows nothing for certain", () => {
  const get = operation("get", signedIn, { returns, isCustom: true });
  expect(tellsOfUnseen({ ...open, operations: [get, ...without("list").operations] }, slug)).toBe(true);
});
