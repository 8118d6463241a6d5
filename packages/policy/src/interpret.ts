import { contextValue, isSignedIn, splitRoles, type Context } from "./context.js";
import { holds, type Cell } from "./compare.js";
import type { Condition } from "./evaluate.js";
import type { Rule } from "./rule.js";

/** One row as a rule sees it: a cell a column. A column that is not there is NULL. */
export type Row = Readonly<Record<string, Cell>>;

type Truth = boolean | "unknown";

/**
 * Whether a rule lets one caller at one row, worked out the slow and plain way: the oracle that the evaluator and
 * the SQL are held against.
 */
export function interpret(rule: Rule, context: Context, row: Row): boolean {
  return truth(rule, context, row) === true;
}

function truth(rule: Rule, context: Context, row: Row): Truth {
  switch (rule.kind) {
    case "anyone":
      return true;
    case "nobody":
      return false;
    case "signedIn":
      return isSignedIn(context);
    case "role":
      return context.roles.some((role) => rule.anyOf.includes(role));
    case "userRole":
      return splitRoles(context.userRole ?? "").some((role) => rule.anyOf.includes(role));
    case "isNull":
      return cellOf(row, rule.column) === null;
    case "compare": {
      const { operand } = rule;
      const value = operand.kind === "literal" ? operand.value : contextValue(context, operand.path);
      return value === undefined ? "unknown" : holds(cellOf(row, rule.column), rule.operator, value);
    }
    case "not": {
      const inside = truth(rule.rule, context, row);
      return inside === "unknown" ? "unknown" : !inside;
    }
    case "and": {
      const parts = rule.rules.map((part) => truth(part, context, row));
      if (parts.includes(false)) return false;
      return parts.includes("unknown") ? "unknown" : true;
    }
    case "or": {
      const parts = rule.rules.map((part) => truth(part, context, row));
      if (parts.includes(true)) return true;
      return parts.includes("unknown") ? "unknown" : false;
    }
    default:
      return rule satisfies never;
  }
}

/** Whether a row meets a condition, in memory. */
export function meets(condition: Condition, row: Row): boolean {
  switch (condition.kind) {
    case "compare":
      return holds(cellOf(row, condition.column), condition.operator, condition.operand);
    case "isNull":
      return cellOf(row, condition.column) === null;
    case "not":
      return !meets(condition.condition, row);
    case "and":
      return condition.conditions.every((part) => meets(part, row));
    case "or":
      return condition.conditions.some((part) => meets(part, row));
    default:
      return condition satisfies never;
  }
}

function cellOf(row: Row, column: string): Cell {
  return Object.hasOwn(row, column) ? (row[column] ?? null) : null;
}
