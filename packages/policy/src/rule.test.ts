import fc from "fast-check";
import { expect, it, test } from "vitest";
import { anyContext, anyRow, anyRule, asCells } from "../../../test/support/rules.js";
import { and, anyone, is, isOwn, not, or, role, signedIn } from "./testing/blog.js";
import { interpret, isReadAlike, isSameForEveryone, type Rule } from "./index.js";

test.each<[Rule, boolean]>([
  [anyone, true],
  [signedIn, false],
  [and(anyone, is("status", "published")), true],
  [or(isOwn("ownerId"), anyone), true],
  [and(or(isOwn("ownerId"), anyone), is("status", "published")), true],
  [or(and(anyone, is("status", "published")), isOwn("ownerId")), false],
  [or(is("status", "published"), role("admin")), false],
  [not(or(anyone, role("admin"))), true],
  [and(anyone, not(role("banned"))), false],
])("%j says the same of everyone: %s", (rule, want) => {
  expect(isSameForEveryone(rule)).toBe(want);
});

test.each<[Rule, boolean]>([
  [anyone, true],
  [{ kind: "nobody" }, true],
  [and(anyone, is("status", "published")), true],
  [is("status", "published"), false],
  [signedIn, false],
])("%j lets everyone read the same rows: %s", (rule, want) => {
  expect(isReadAlike(rule)).toBe(want);
});

it("what is the same for everyone is so for any two callers, at one time", () => {
  let found = 0;
  const property = fc.property(anyRule, anyRow, anyContext, anyContext, (rule, row, one, other) => {
    if (!isSameForEveryone(rule)) return;
    found += 1;
    const says = (now: number) => [one, other].map((context) => interpret(rule, { ...context, now }, asCells(row)));
    const [left, right] = says(0);
    expect(left).toBe(right);
  });
  fc.assert(property, { numRuns: 3000 });
  expect(found).toBeGreaterThan(300);
});
