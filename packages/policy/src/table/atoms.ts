import type { Comparison, NullTest, Rule } from "../rule.js";

/** The tests of columns that a rule is made of. */
export function testsIn(rule: Rule): readonly (Comparison | NullTest)[] {
  switch (rule.kind) {
    case "compare":
    case "isNull":
      return [rule];
    case "and":
    case "or":
      return rule.rules.flatMap(testsIn);
    case "not":
      return testsIn(rule.rule);
    default:
      return [];
  }
}

/** The roles that a rule tells apart. */
export function rolesIn(rule: Rule): ReadonlySet<string> {
  switch (rule.kind) {
    case "role":
    case "userRole":
      return new Set(rule.anyOf);
    case "and":
    case "or":
      return new Set(rule.rules.flatMap((part) => [...rolesIn(part)]));
    case "not":
      return rolesIn(rule.rule);
    default:
      return new Set();
  }
}
