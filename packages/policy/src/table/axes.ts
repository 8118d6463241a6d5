import type { Cell } from "../compare.js";
import { contextValue } from "../context.js";
import type { ColumnPolicy } from "../policy/policy.js";
import type { Comparison, Literal, NullTest, Rule } from "../rule.js";
import { testsIn } from "./tests-in.js";
import { now, userIds, type Caller } from "./callers.js";

/** The values of one column that rules tell apart: each stands for all that pass and fail the same tests. */
export interface Axis {
  readonly column: string;
  readonly type: string;
  readonly values: readonly AxisValue[];
}

export interface AxisValue {
  readonly cell: Cell;
  readonly kind: "caller" | "otherUser" | "null" | "literal" | "rest";
}

interface Given {
  readonly rules: readonly Rule[];
  readonly columns: readonly ColumnPolicy[];
  readonly callers: readonly Caller[];
}

/** The columns that rules look at, in the table's order. */
export function axesOf({ rules, columns, callers }: Given): Axis[] {
  const tests = rules.flatMap(testsIn);
  return columns
    .map((column) =>
      axisOf(
        column,
        tests.filter((test) => test.column === column.name),
        callers,
      ),
    )
    .filter(({ values }) => values.length > 0);
}

function axisOf(column: ColumnPolicy, tests: readonly (Comparison | NullTest)[], callers: readonly Caller[]): Axis {
  const { name, type } = column;
  if (tests.length === 0) return { column: name, type, values: [] };
  const isOfUsers = tests.some(isOfUser);
  const isOrdered = tests.some((test) => test.kind === "compare" && /Than/.test(test.operator));
  const named = new Set(tests.flatMap((test) => (isOfUser(test) ? [userIds.caller] : literalsOf(test, callers))));
  const literals = [...named].filter((cell) => !isOfUsers || !ofUser.some((user) => user.cell === cell)).map(literal);
  const rest = isOfUsers && !isOrdered ? [] : restOf(column, { named: [...named], isOrdered });
  const empty: AxisValue[] = column.isNullable ? [{ cell: null, kind: "null" }] : [];
  return { column: name, type, values: [...(isOfUsers ? ofUser : []), ...literals, ...rest, ...empty] };
}

const ofUser: readonly AxisValue[] = [
  { cell: userIds.caller, kind: "caller" },
  { cell: userIds.other, kind: "otherUser" },
];

function isOfUser(test: Comparison | NullTest): boolean {
  return test.kind === "compare" && test.operand.kind === "context" && test.operand.path === "userId";
}

/** What a column is compared with: literals, and what its path of the context holds for some caller. */
function literalsOf(test: Comparison | NullTest, callers: readonly Caller[]): Literal[] {
  if (test.kind === "isNull") return [];
  const { operand } = test;
  if (operand.kind === "literal") return [operand.value].flat();
  return callers.flatMap(({ context }) => [contextValue(context, operand.path) ?? []].flat());
}

interface Named {
  readonly named: readonly Literal[];
  readonly isOrdered: boolean;
}

/** Values beside those that are named: between them where their order counts, else one that is none of them. */
function restOf({ type, values }: ColumnPolicy, { named, isOrdered }: Named): AxisValue[] {
  if (values !== null) return restOfEnum(values, named);
  if (type === "boolean") return [true, false].filter((value) => !named.includes(value)).map(literal);
  const isNumber = type !== "text" && !named.some((value) => typeof value === "string");
  const step = type === "timestamp" ? stepOfTimes(named.map(Number)) : 1;
  const candidates = isNumber
    ? numbersBeside(named.map(Number), { isOrdered, step })
    : textsBeside(named.map(String), isOrdered);
  return candidates.filter((value) => !named.includes(value)).map((cell) => ({ cell, kind: "rest" }));
}

/** A single value that is left is named by what it is. */
function restOfEnum(values: readonly string[], named: readonly Literal[]): AxisValue[] {
  const [first, ...others] = values.filter((value) => !named.includes(value));
  if (first === undefined) return [];
  return [others.length === 0 ? literal(first) : { cell: first, kind: "rest" }];
}

function literal(cell: Literal): AxisValue {
  return { cell, kind: "literal" };
}

/** Columns of seconds keep no less. */
function stepOfTimes(named: readonly number[]): number {
  return named.every((time) => time % 1000 === 0) ? 1000 : 1;
}

interface Beside {
  readonly isOrdered: boolean;
  /** How far from each. */
  readonly step: number;
}

function numbersBeside(named: readonly number[], { isOrdered, step }: Beside): number[] {
  if (named.length === 0) return [now];
  const above = Math.max(...named) + step;
  return isOrdered ? [...new Set([...named.map((value) => value - step), above])] : [above];
}

function textsBeside(named: readonly string[], isOrdered: boolean): string[] {
  if (!isOrdered) return [freeText(named)];
  return ["", ...named.map((value) => `${value}\u0001`)];
}

function freeText(named: readonly string[]): string {
  const word = "else";
  return named.includes(word) ? `${word}${named.join("")}` : word;
}
