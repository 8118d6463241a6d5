import { expect, test } from "vitest";
import { and, column, compare, is, isNull, isOwn } from "../testing/blog.js";
import type { ColumnPolicy } from "../policy/policy.js";
import type { Rule } from "../rule.js";
import { axesOf } from "./axes.js";
import { now, signedInWith } from "./callers.js";

const status: ColumnPolicy = column("a", { type: "enum", values: ["draft", "review", "live"] });
const callers = [signedInWith(["editor"])];

const literal = (value: string | number | readonly string[]) => ({ kind: "literal", value }) as const;

test.each<[string, ColumnPolicy, Rule, unknown[]]>([
  ["the caller's id", column("a"), isOwn("a"), ["caller", "other"]],
  ["an id that may be empty", column("a", { isNullable: true }), isOwn("a"), ["caller", "other", null]],
  ["a word", column("a"), is("a", "x"), ["x", "else"]],
  ["the word that others stand for", column("a"), is("a", "else"), ["else", "elseelse"]],
  ["one of three", status, is("a", "draft"), ["draft", "review"]],
  ["two of three", status, compare("a", "in", literal(["draft", "live"])), ["draft", "live", "review"]],
  ["a number", column("a", { type: "integer" }), is("a", 5), [5, 6]],
  ["a bound", column("a", { type: "integer" }), compare("a", "lessThan", literal(5)), [5, 4, 6]],
  [
    "the clock",
    column("a", { type: "timestamp" }),
    compare("a", "lessThan", { kind: "context", path: "now" }),
    [now, now - 1000, now + 1000],
  ],
  ["a role's name", column("a"), compare("a", "in", { kind: "context", path: "roles" }), ["editor", "else"]],
  ["emptiness", column("a", { type: "timestamp", isNullable: true }), isNull("a"), [now, null]],
  ["truth", column("a", { type: "boolean" }), is("a", true), [true, false]],
])("a test for %s tells these values apart", (_, of, rule, want) => {
  const [axis] = axesOf({ rules: [and(rule)], columns: [of, column("b")], callers });
  expect(axis?.values.map(({ cell }) => cell)).toEqual(want);
});

test("columns that no rule looks at make no difference", () => {
  expect(axesOf({ rules: [is("a", "x")], columns: [column("b")], callers })).toEqual([]);
});
