import type { Operand, Rule } from "./rule.js";

/** How many variables a rule takes in SQL: one for each comparison, and for each value of a list that has fractions in it. */
export function countVariables(rule: Rule): number {
  switch (rule.kind) {
    case "compare":
      return fractionsIn(rule.operand) || 1;
    case "and":
    case "or":
      return rule.rules.reduce((sum, part) => sum + countVariables(part), 0);
    case "not":
      return countVariables(rule.rule);
    default:
      return 0;
  }
}

/** Whether a value of a list takes a variable of its own: a fraction, or a number beyond 64 bits. */
export function needsVariable(value: unknown): boolean {
  return typeof value === "number" && !(Number.isInteger(value) && Math.abs(value) < 2 ** 63);
}

function fractionsIn(operand: Operand): number {
  if (operand.kind !== "literal" || typeof operand.value !== "object") return 0;
  return operand.value.some(needsVariable) ? operand.value.length : 0;
}
