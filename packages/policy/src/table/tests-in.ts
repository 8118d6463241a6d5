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
