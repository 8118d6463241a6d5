import * as fc from "fast-check";
import { expect, test } from "vitest";
import { column, operation, policyOf, posts } from "../testing/blog.js";
import { nobodySignedIn, signedInWith } from "../table/callers.js";
import { decide } from "../table/decide.js";
import type { ResourcePolicy } from "../policy/policy.js";
import type { Rule } from "../rule.js";
import { comparePolicies } from "./compare-policies.js";

// Whatever two rules say, and whoever asks about whichever row: who is let in now and was not before has been told of.

const columns = [column("a", { isNullable: true }), column("b", { type: "integer", isNullable: true })];

const literal = (column: string, values: fc.Arbitrary<string | number>): fc.Arbitrary<Rule> =>
  fc.record({
    kind: fc.constant("compare" as const),
    column: fc.constant(column),
    operator: fc.constantFrom(
      "equals" as const,
      "notEquals" as const,
      "lessThan" as const,
      "greaterThanOrEqual" as const,
    ),
    operand: fc.record({ kind: fc.constant("literal" as const), value: values }),
  });

const isCallers: Rule = {
  kind: "compare",
  column: "a",
  operator: "equals",
  operand: { kind: "context", path: "userId" },
};

const { rule } = fc.letrec<{ rule: Rule; rules: Rule[] }>((tie) => ({
  rules: fc.array(tie("rule"), { minLength: 1, maxLength: 3 }),
  rule: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Rule>({ kind: "anyone" }, { kind: "nobody" }, { kind: "signedIn" }, isCallers),
    fc.record({
      kind: fc.constant("role" as const),
      anyOf: fc.constantFrom<[string]>(["admin"], ["editor"], ["user"]),
    }),
    fc.record({ kind: fc.constant("isNull" as const), column: fc.constantFrom("a", "b") }),
    literal("a", fc.constantFrom("x", "caller", "y")),
    literal("b", fc.constantFrom(1, 3)),
    fc.record({ kind: fc.constant("and" as const), rules: tie("rules") }),
    fc.record({ kind: fc.constant("or" as const), rules: tie("rules") }),
    fc.record({ kind: fc.constant("not" as const), rule: tie("rule") }),
  ),
}));

const caller = fc.oneof(
  fc.constant(nobodySignedIn),
  fc.subarray(["admin", "editor", "user"]).map((roles) => signedInWith(roles)),
);
const row = fc.record({
  a: fc.constantFrom(null, "", "caller", "other", "w", "x", "xx", "y", "z"),
  b: fc.constantFrom(null, 0, 1, 2, 3, 4),
});

function listedBy(firewall: Rule, access: Rule): ResourcePolicy {
  return { ...posts, columns, firewall, operations: [operation("list", access, { returns: ["a"] })] };
}

test("who is newly let in has been told of", () => {
  fc.assert(
    fc.property(fc.tuple(rule, rule, rule, rule), caller, row, ([f, a, g, b], { context }, values) => {
      const [base, head] = [listedBy(f, a), listedBy(g, b)];
      const isLetIn = (resource: ResourcePolicy) =>
        resource.operations.some(
          (one) => decide({ resource, operation: one, context, row: values }).kind === "allowed",
        );
      fc.pre(isLetIn(head) && !isLetIn(base));
      const changes = comparePolicies(policyOf(base), policyOf(head));
      expect(changes.map(({ kind }) => kind)).toContain("exposes");
    }),
    { numRuns: 300 },
  );
});

test("of what is the same nothing is told", () => {
  fc.assert(
    fc.property(rule, rule, (firewall, access) => {
      const one = listedBy(firewall, access);
      expect(comparePolicies(policyOf(one), policyOf(one))).toEqual([]);
    }),
  );
});
