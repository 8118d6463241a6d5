import type { Rule } from "@quickback/policy";

/** The columns that a rule looks at. */
export function columnsIn(rule: Rule): Set<string> {
  switch (rule.kind) {
    case "compare":
    case "isNull":
      return new Set([rule.column]);
    case "and":
    case "or":
      return new Set(rule.rules.flatMap((part) => [...columnsIn(part)]));
    case "not":
      return columnsIn(rule.rule);
    default:
      return new Set();
  }
}
