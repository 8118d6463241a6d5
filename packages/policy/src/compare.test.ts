import { expect, it } from "vitest";
import { holds, type Cell, type Literal, type Operator } from "./index.js";

it.each<[Cell, Operator, Literal | Literal[], boolean]>([
  [null, "equals", "x", false],
  [null, "notEquals", "x", true],
  [null, "in", ["x"], false],
  [null, "notIn", ["x"], true],
  [null, "lessThan", 1, false],
  [null, "greaterThanOrEqual", 1, false],
  ["x", "in", [], false],
  ["x", "notIn", [], true],
  ["b", "greaterThan", "a", true],
  ["a", "lessThan", "aa", true],
  ["aa", "lessThan", "a", false],
  ["B", "lessThan", "a", true],
  ["\uffff", "lessThan", "𝒳", true],
  [1, "equals", "1", false],
  [true, "equals", true, true],
])("%j %s %j is %j", (cell, operator, operand, want) => {
  expect(holds(cell, operator, operand)).toBe(want);
});
