import { expect, test } from "vitest";
import { and, column, compare, is, isNull, isOwn, not, or, signedIn } from "../testing/blog.js";
import type { ColumnPolicy } from "../policy/policy.js";
import type { Operator, Rule } from "../rule.js";
import { interpret } from "../interpret.js";
import { signedInWith } from "../table/callers.js";
import { spaceOfRules } from "../table/space.js";
import { describeValues } from "./values.js";

const status = column("a", { type: "enum", values: ["draft", "review", "live"] });
const empty = { ...status, isNullable: true };
const size = column("a", { type: "integer" });
const maybe = { ...size, isNullable: true };
const time = column("a", { type: "timestamp" });

const than = (operator: Operator, value: number): Rule => compare("a", operator, { kind: "literal", value });
const now = { kind: "context", path: "now" } as const;

test.each<[string | undefined, ColumnPolicy, Rule]>([
  [undefined, status, signedIn],
  ['a is "draft"', status, is("a", "draft")],
  ['a is "draft" or "live"', status, or(is("a", "draft"), is("a", "live"))],
  ['a is not "draft"', status, not(is("a", "draft"))],
  ['a is neither "draft" nor empty', empty, and(not(is("a", "draft")), not(isNull("a")))],
  ['a is empty or not "draft"', empty, not(is("a", "draft"))],
  ['a is empty or "draft"', empty, or(isNull("a"), is("a", "draft"))],
  ["a is empty", empty, isNull("a")],
  ["a is set", empty, not(isNull("a"))],
  ["a is the caller", column("a"), isOwn("a")],
  ["a is not the caller", column("a"), not(isOwn("a"))],
  ["a is below 5", size, than("lessThan", 5)],
  ["a is at most 5", size, than("lessThanOrEqual", 5)],
  ["a is above 5", size, than("greaterThan", 5)],
  ["a is at least 5 and below 9", size, and(than("greaterThanOrEqual", 5), than("lessThan", 9))],
  ["a is below 9 but not 3 or 5", size, and(than("lessThan", 9), not(or(is("a", 3), is("a", 5))))],
  ["a is empty or below 5", maybe, or(isNull("a"), than("lessThan", 5))],
  ["a is set but not 5", maybe, or(than("lessThan", 5), than("greaterThan", 5))],
  ["a is at most now", time, compare("a", "lessThanOrEqual", now)],
  ["a is above 1970-01-01T00:00:00.005Z", time, than("greaterThan", 5)],
])("%s", (want, of, rule) => {
  const { axes, rows } = spaceOfRules([rule, than("equals", 5)].slice(0, rule === signedIn ? 2 : 1), [of]);
  const [axis] = axes;
  const passing = rows.filter(({ values }) => interpret(rule, signedInWith([]).context, values));
  const places = passing.flatMap(({ at }) => at);
  expect(axis && describeValues(axis, places)).toBe(want);
});
