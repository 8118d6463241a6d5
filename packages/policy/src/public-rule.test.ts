import fc from "fast-check";
import { expect, it } from "vitest";
import { anyRow, anyRule, asCells } from "../../../test/support/rules.js";
import { publicRule } from "./public-rule.js";
import { anonymous, interpret, isPublic, isSameForEveryone } from "./index.js";

it("says of a caller without sign-in what the rule says, and the same of everyone", () => {
  const property = fc.property(anyRule, anyRow, fc.integer(), (rule, row, now) => {
    const caller = { ...anonymous, now };
    const reduced = publicRule(rule);
    expect(interpret(reduced, caller, asCells(row))).toBe(interpret(rule, caller, asCells(row)));
    expect(isSameForEveryone(reduced)).toBe(true);
    if (isPublic(rule) && reduced.kind !== "nobody") expect(isPublic(reduced)).toBe(true);
  });
  fc.assert(property, { numRuns: 2000 });
});
