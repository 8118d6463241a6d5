import type { Literal, Operator } from "./rule.js";

export type Cell = Literal | null;

/**
 * Whether `cell operator operand` holds. Two-valued: NULL fails every comparison but `notEquals` and `notIn`,
 * which it passes. Text is compared by code unit of its UTF-8 form, as a binary collation does.
 */
export function holds(cell: Cell, operator: Operator, operand: Literal | readonly Literal[]): boolean {
  switch (operator) {
    case "notEquals":
      return !holds(cell, "equals", operand);
    case "notIn":
      return !holds(cell, "in", operand);
    case "in":
      return cell !== null && Array.isArray(operand) && operand.some((item) => order(cell, item) === 0);
    case "equals":
      return orderIs(cell, operand, (sign) => sign === 0);
    case "lessThan":
      return orderIs(cell, operand, (sign) => sign < 0);
    case "lessThanOrEqual":
      return orderIs(cell, operand, (sign) => sign <= 0);
    case "greaterThan":
      return orderIs(cell, operand, (sign) => sign > 0);
    case "greaterThanOrEqual":
      return orderIs(cell, operand, (sign) => sign >= 0);
    default:
      return operator satisfies never;
  }
}

function orderIs(cell: Cell, operand: Literal | readonly Literal[], test: (sign: number) => boolean): boolean {
  if (cell === null || typeof operand === "object") return false;
  const sign = order(cell, operand);
  return sign !== undefined && test(sign);
}

/** Negative, zero or positive as `left` sorts before, with or after `right`; `undefined` across types. */
function order(left: Literal, right: Literal): number | undefined {
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  if (typeof left !== typeof right) return undefined;
  return Number(left) - Number(right);
}

/** Code points order as UTF-8 bytes do; UTF-16 code units do not. */
function compareText(left: string, right: string): number {
  const a = Array.from(left, (character) => character.codePointAt(0) ?? 0);
  const b = Array.from(right, (character) => character.codePointAt(0) ?? 0);
  const at = a.findIndex((point, index) => point !== b[index]);
  if (at === -1) return a.length - b.length;
  return at < b.length ? (a[at] ?? 0) - (b[at] ?? 0) : 1;
}
