import type { Operand, Rule } from "@quickback/policy";

/** Who a rule lets in, in words that follow "Allowed for": `anyone`, `callers with the role admin`. */
export function describeRule(rule: Rule): string {
  switch (rule.kind) {
    case "anyone":
      return "anyone, without sign-in";
    case "nobody":
      return "nobody";
    case "signedIn":
      return "any signed-in caller";
    case "role":
      return `callers with the role ${rule.anyOf.join(" or ")}`;
    case "userRole":
      return `callers whose platform role is ${rule.anyOf.join(" or ")}`;
    case "compare":
      return `records whose ${rule.column} ${words[rule.operator]} ${operandText(rule.operand)}`;
    case "isNull":
      return `records without ${rule.column}`;
    case "and":
      return rule.rules.map(describeRule).join(", and only ");
    case "or":
      return rule.rules.map(describeRule).join("; or ");
    case "not":
      return `all but ${describeRule(rule.rule)}`;
    default:
      return rule satisfies never;
  }
}

const words = {
  equals: "is",
  notEquals: "is not",
  in: "is one of",
  notIn: "is none of",
  lessThan: "is less than",
  lessThanOrEqual: "is at most",
  greaterThan: "is greater than",
  greaterThanOrEqual: "is at least",
} as const;

function operandText(operand: Operand): string {
  return operand.kind === "literal" ? JSON.stringify(operand.value) : `the caller's ${operand.path}`;
}
