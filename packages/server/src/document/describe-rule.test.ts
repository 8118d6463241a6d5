import type { Rule } from "@quickback/policy";
import { expect, it } from "vitest";
import { describeRule } from "./describe-rule.js";

const own: Rule = {
  kind: "compare",
  column: "ownerId",
  operator: "equals",
  operand: { kind: "context", path: "userId" },
};

it.each<[Rule, string]>([
  [{ kind: "anyone" }, "anyone, without sign-in"],
  [{ kind: "role", anyOf: ["user", "admin"] }, "callers with the role user or admin"],
  [own, "records whose ownerId is the caller's userId"],
  [
    { kind: "and", rules: [own, { kind: "isNull", column: "deletedAt" }] },
    "records whose ownerId is the caller's userId, and only records without deletedAt",
  ],
  [{ kind: "not", rule: own }, "all but records whose ownerId is the caller's userId"],
])("%j reads", (given, want) => {
  expect(describeRule(given)).toBe(want);
});
