import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anonymous, evaluate, interpret, isPublic, meets, type Context, type Row, type Rule } from "./index.js";

const columns = ["a", "b", "c"] as const;
const words = ["", "x", "y", "𝒳", "\uffff"];
const literal = fc.oneof(fc.constantFrom(...words), fc.integer({ min: -2, max: 2 }), fc.boolean());
const cell = fc.oneof(literal, fc.constant(null));
const row: fc.Arbitrary<Row> = fc.record({ a: cell, b: cell, c: cell });
const maybe = fc.constantFrom(undefined, "", "x", "y");
const context: fc.Arbitrary<Context> = fc.record({
  userId: maybe,
  userRole: fc.constantFrom(undefined, "", "admin", "user", "editor, user"),
  roles: fc.subarray(["admin", "user", "editor"]),
  activeOrgId: maybe,
  activeTeamId: maybe,
});
const scalar = fc.constantFrom(
  "equals" as const,
  "notEquals" as const,
  "lessThan" as const,
  "lessThanOrEqual" as const,
  "greaterThan" as const,
  "greaterThanOrEqual" as const,
);
const roles = fc.constantFrom<[string, ...string[]]>(["admin"], ["user"], ["editor", "user"]);
const column = fc.constantFrom(...columns);
const path = fc.constantFrom("userId", "activeOrgId", "roles", "nothing", "__proto__", "constructor");

const { rule } = fc.letrec<{ rule: Rule; rules: Rule[] }>((tie) => ({
  rules: fc.array(tie("rule"), { maxLength: 3 }),
  rule: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Rule>({ kind: "anyone" }, { kind: "nobody" }, { kind: "signedIn" }),
    fc.record({ kind: fc.constant("role" as const), anyOf: roles }),
    fc.record({ kind: fc.constant("userRole" as const), anyOf: roles }),
    fc.record({ kind: fc.constant("isNull" as const), column }),
    fc.record({
      kind: fc.constant("compare" as const),
      column,
      operator: scalar,
      operand: fc.oneof(
        fc.record({ kind: fc.constant("literal" as const), value: literal }),
        fc.record({ kind: fc.constant("context" as const), path }),
      ),
    }),
    fc.record({
      kind: fc.constant("compare" as const),
      column,
      operator: fc.constantFrom("in" as const, "notIn" as const),
      operand: fc.oneof(
        fc.record({ kind: fc.constant("literal" as const), value: fc.array(literal, { maxLength: 3 }) }),
        fc.record({ kind: fc.constant("context" as const), path }),
      ),
    }),
    fc.record({ kind: fc.constant("and" as const), rules: tie("rules") }),
    fc.record({ kind: fc.constant("or" as const), rules: tie("rules") }),
    fc.record({ kind: fc.constant("not" as const), rule: tie("rule") }),
  ),
}));

function passes(given: Rule, caller: Context, record: Row): boolean {
  const decision = evaluate(given, caller);
  return decision.kind === "rows" ? meets(decision.condition, record) : decision.kind === "allow";
}

describe("the evaluator", () => {
  it("agrees with the interpreter on every rule, caller and row", () => {
    fc.assert(
      fc.property(rule, context, row, (given, caller, record) => {
        expect(passes(given, caller, record)).toBe(interpret(given, caller, record));
      }),
      { numRuns: 5000 },
    );
  });

  it("never shows more rows when a context value goes missing", () => {
    const emptied = fc.constantFrom<unknown>(undefined, null, "", [], Number.NaN);
    const comparison = fc.record({
      kind: fc.constant("compare" as const),
      column,
      operator: scalar,
      operand: fc.constant({ kind: "context" as const, path: "userId" }),
    });
    const wrapped = fc.oneof(
      comparison,
      comparison.map((inner): Rule => ({ kind: "not", rule: inner })),
      comparison.map((inner): Rule => ({ kind: "not", rule: { kind: "and", rules: [inner, { kind: "anyone" }] } })),
    );
    fc.assert(
      fc.property(wrapped, context, emptied, row, (given, caller, nothing, record) => {
        // a caller as a broken session store could hand it over
        const broken = { ...caller, userId: nothing } as Context;
        expect(passes(given, broken, record)).toBe(false);
      }),
    );
  });

  it("lets a caller without credentials pass only rules that are public", () => {
    fc.assert(
      fc.property(rule, row, (given, record) => {
        const admitted = isPublic(given) && passes(given, anonymous, record);
        expect(admitted && !mentionsAnyone(given)).toBe(false);
      }),
    );
  });
});

function mentionsAnyone(given: Rule): boolean {
  if (given.kind === "and" || given.kind === "or") return given.rules.some(mentionsAnyone);
  return given.kind === "anyone";
}

describe("a rule over a missing context value", () => {
  const own: Rule = {
    kind: "compare",
    column: "a",
    operator: "equals",
    operand: { kind: "context", path: "userId" },
  };

  it.each<[string, Rule]>([
    ["denies", own],
    ["denies under not", { kind: "not", rule: own }],
    ["denies under not twice", { kind: "not", rule: { kind: "not", rule: own } }],
    ["denies beside a true rule", { kind: "and", rules: [own, { kind: "anyone" }] }],
  ])("%s", (_name, given) => {
    expect(evaluate(given, anonymous)).toEqual({ kind: "deny" });
  });

  it("does not stand in the way of another branch", () => {
    expect(evaluate({ kind: "or", rules: [own, { kind: "anyone" }] }, anonymous)).toEqual({ kind: "allow" });
  });
});
