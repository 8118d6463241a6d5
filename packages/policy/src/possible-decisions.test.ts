import { describe, expect, it } from "vitest";
import { possibleDecisions, type Rule } from "./index.js";

const editor: Rule = { kind: "role", anyOf: ["editor"] };
const mine: Rule = {
  kind: "compare",
  column: "ownerId",
  operator: "equals",
  operand: { kind: "context", path: "userId" },
};
const ofTeam: Rule = { ...mine, operand: { kind: "context", path: "activeTeamId" } };
const not = (rule: Rule): Rule => ({ kind: "not", rule });
const or = (...rules: Rule[]): Rule => ({ kind: "or", rules });
const and = (...rules: Rule[]): Rule => ({ kind: "and", rules });

const held = (...anyOf: [string, ...string[]]): Rule => ({ kind: "role", anyOf });
const many = Array.from({ length: 14 }, (_, index) => `role${index}`) as [string, ...string[]]; // fourteen

describe("possibleDecisions", () => {
  it.each<[string, Rule, readonly string[]]>([
    ["anyone", { kind: "anyone" }, ["allow"]],
    ["any signed-in caller", { kind: "signedIn" }, ["allow"]],
    ["a role", editor, ["allow", "deny"]],
    ["a role or one's own rows", or(editor, mine), ["allow", "rows"]],
    ["a role, for one's own rows", and(editor, mine), ["deny", "rows"]],
    ["a role and its opposite", or(editor, not(editor)), ["allow"]],
    ["two roles without a third, beside many", and(held("a"), held("b"), not(held("c", ...many))), ["allow", "deny"]],
    ["a role of many kinds", or(...many.map((role) => held(role))), ["allow", "deny", "rows"]],
    ["what no caller of one tenant has", ofTeam, ["deny"]],
  ])("of %s", (_, rule, want) => {
    expect([...possibleDecisions(rule)].toSorted()).toEqual(want);
  });
});
