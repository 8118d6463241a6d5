import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyContext, anyRow, anyRule, asCells } from "../../../test/support/rules.js";
import { anonymous, evaluate, interpret, isPublic, requireSignIn, type Rule } from "./index.js";

const draft: Rule = {
  kind: "compare",
  column: "word",
  operator: "equals",
  operand: { kind: "literal", value: "draft" },
};
const mine: Rule = {
  kind: "compare",
  column: "word",
  operator: "equals",
  operand: { kind: "context", path: "userId" },
};
const anyone: Rule = { kind: "anyone" };
const signedIn: Rule = { kind: "signedIn" };
const banned: Rule = { kind: "not", rule: { kind: "role", anyOf: ["banned"] } };
const and = (...rules: Rule[]): Rule => ({ kind: "and", rules });
const or = (...rules: Rule[]): Rule => ({ kind: "or", rules });

describe("requireSignIn", () => {
  it.each([
    ["a condition alone", draft, and(signedIn, draft)],
    ["a condition that names the caller", mine, mine],
    ["a negated role", banned, and(signedIn, banned)],
    ["PUBLIC under a condition", and(anyone, draft), and(anyone, draft)],
    ["PUBLIC beside a negated role", and(anyone, banned), and(signedIn, anyone, banned)],
    ["a public branch beside a condition", or(and(anyone, draft), draft), or(and(anyone, draft), and(signedIn, draft))],
    ["a public branch beside one's own rows", or(and(anyone, draft), mine), or(and(anyone, draft), mine)],
  ])("%s", (_, given, want) => {
    expect(requireSignIn(given)).toEqual(want);
  });

  it("lets nobody in without sign-in whose rule is not public, and changes nothing for who has signed in", () => {
    const property = fc.property(anyRule, anyContext, anyRow, (rule, context, row) => {
      const required = requireSignIn(rule);
      if (!isPublic(required)) expect(evaluate(required, anonymous).kind).toBe("deny");
      const caller = { ...context, userId: "x" };
      expect(interpret(required, caller, asCells(row))).toBe(interpret(rule, caller, asCells(row)));
    });
    fc.assert(property, { numRuns: 2000 });
  });
});
