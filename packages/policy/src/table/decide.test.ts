import { expect, test } from "vitest";
import { is, isOwn, operation, or, posts, postsWith, role, anyone, and } from "../testing/blog.js";
import type { OperationKind, ResourcePolicy } from "../policy/policy.js";
import { nobodySignedIn, signedInWith, userIds } from "./callers.js";
import { decide, isAlwaysBare, shownAs } from "./decide.js";

const callers = { nobody: nobodySignedIn, user: signedInWith(["user"]), moderator: signedInWith(["moderator"]) };
const rows = {
  "own draft": { authorId: userIds.caller, status: "draft" },
  "other's draft": { authorId: userIds.other, status: "draft" },
  "other's published": { authorId: userIds.other, status: "published" },
  missing: undefined,
};

function verdict(resource: ResourcePolicy, kind: OperationKind, who: keyof typeof callers, row: keyof typeof rows) {
  const found = resource.operations.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`There is no ${kind}`);
  const { kind: word, ...more } = decide({ resource, operation: found, context: callers[who].context, row: rows[row] });
  return "status" in more ? more.status : word;
}

test.each([
  ["list", "nobody", "other's draft", "absent"],
  ["list", "nobody", "other's published", "allowed"],
  ["list", "user", "own draft", "allowed"],
  ["get", "nobody", "other's draft", 404],
  ["get", "user", "other's draft", 404],
  ["get", "user", "missing", 404],
  ["create", "nobody", "missing", 401],
  ["create", "moderator", "missing", 403],
  ["create", "user", "missing", "allowed"],
  ["update", "nobody", "other's published", 401],
  ["update", "user", "own draft", "allowed"],
  ["update", "user", "other's published", 403],
  ["update", "user", "other's draft", 404],
  ["update", "moderator", "other's draft", "allowed"],
  ["hardDelete", "moderator", "other's published", 403],
  ["hardDelete", "moderator", "missing", 403],
  ["hardDelete", "user", "missing", 404],
] as const)("%s by %s of %s comes to %s", (kind, who, row, want) => {
  expect(verdict(posts, kind, who, row)).toBe(want);
});

test("a row outside the firewall is missing to every operation", () => {
  const walled = { ...posts, firewall: isOwn("authorId") };
  expect(verdict(walled, "list", "user", "other's published")).toBe("absent");
  expect(verdict(walled, "get", "user", "other's published")).toBe(404);
  expect(verdict(walled, "update", "moderator", "other's published")).toBe(404);
});

test("without get and list a row that can't be changed is missing", () => {
  const blind = { ...posts, operations: [operation("update", and(role("user"), isOwn("authorId")))] };
  expect(verdict(blind, "update", "user", "other's published")).toBe(404);
});

test("a function decides only of rows that the rule lets through", () => {
  const custom = postsWith("update", { isCustom: true, rule: isOwn("authorId") });
  expect(verdict(custom, "update", "user", "own draft")).toBe("custom");
  expect(verdict(custom, "update", "user", "other's published")).toBe(403);
});

test("a rule that no row can pass is 403 to a user and 401 to nobody", () => {
  const closed = postsWith("get", { rule: and(anyone, is("status", "published"), role("admin")) });
  expect(verdict(closed, "get", "user", "other's published")).toBe(403);
  expect(verdict(closed, "get", "nobody", "other's published")).toBe(401);
});

test("a mask's exception may hold for some rows; a list filters only where it holds for all", () => {
  const email = {
    name: "email",
    type: "text",
    values: null,
    isNullable: true,
    isReadable: true,
    mask: { type: "email", unless: or(role("admin"), isOwn("authorId")) },
  };
  const list = operation("list", anyone);
  const shown = (who: keyof typeof callers, row: "own draft" | "other's draft") =>
    shownAs(email, list, callers[who].context, rows[row]);
  expect([shown("user", "own draft"), shown("user", "other's draft"), shown("nobody", "own draft")]).toEqual([
    "bare",
    "masked",
    "masked",
  ]);
  expect(isAlwaysBare(email, callers.user.context)).toBe(false);
  expect(isAlwaysBare(email, signedInWith(["admin"]).context)).toBe(true);
  expect(isAlwaysBare({ ...email, isReadable: false }, signedInWith(["admin"]).context)).toBe(false);
  expect(shownAs({ ...email, mask: null, isReadable: false }, list, callers.user.context, {})).toBe("absent");
});

test.each([
  ["user", "missing", "allowed"],
  ["user", "own draft", "allowed"],
  ["user", "other's published", 403],
  ["user", "other's draft", 409],
  ["moderator", "missing", 404],
  ["moderator", "own draft", "allowed"],
  ["nobody", "missing", 401],
] as const)("a put by %s of %s comes to %s", (who, row, want) => {
  const [create, update] = [role("user"), and(or(role("user"), role("moderator")), isOwn("authorId"))];
  const upsert = { create, update, key: ["id"], replaces: ["title"] };
  const put = operation("put", or(create, update), { upsert });
  expect(verdict({ ...posts, operations: [...posts.operations, put] }, "put", who, row)).toBe(want);
});

test("a put outside the firewall tells those who create that the key is taken, and others nothing", () => {
  const upsert = { create: role("user"), update: role("user", "moderator"), key: ["id"], replaces: ["title"] };
  const put = operation("put", role("user", "moderator"), { upsert });
  const walled = { ...posts, firewall: isOwn("authorId"), operations: [...posts.operations, put] };
  expect(verdict(walled, "put", "user", "other's published")).toBe(409);
  expect(verdict(walled, "put", "moderator", "other's published")).toBe(404);
});
