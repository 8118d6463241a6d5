import type { Literal, Rule } from "@quickback/policy";
import type { Field } from "../../model/resource.js";
import { array, call, code, member, object, type Code } from "../../print/code.js";
import { literal } from "../../print/literal.js";
import type { SymbolRef } from "../../print/symbol-ref.js";
import { server } from "../server-symbols.js";

/** The table that a rule's columns are of; a rule of an action without a table names none. */
export interface RuleTable {
  readonly table: SymbolRef;
  readonly fields: readonly Field[];
}

type Test = Extract<Rule, { kind: "compare" | "isNull" }> | { readonly kind: "not"; readonly rule: Rule };

/** A rule as calls: `anyone()`, `all(role("user", "admin"), where(posts.status, { equals: "draft" }))`. */
export function printRule(rule: Rule, of: RuleTable | undefined): Code {
  switch (rule.kind) {
    case "anyone":
    case "nobody":
    case "signedIn":
      return code`${server[rule.kind]}()`;
    case "role":
    case "userRole":
      return code`${server[rule.kind]}${call(rule.anyOf.map(literal))}`;
    case "compare":
    case "isNull":
      return printTests([rule], rule.column, of);
    case "not":
      return rule.rule.kind === "isNull"
        ? printTests([rule], rule.rule.column, of)
        : code`${server.not}(${printRule(rule.rule, of)})`;
    case "and": {
      const column = onlyColumn(rule.rules);
      if (column !== undefined) return printTests(rule.rules as readonly Test[], column, of); // each tests that column
      return code`${server.all}${call(rule.rules.map((part) => printRule(part, of)))}`;
    }
    case "or":
      return code`${server.any}${call(rule.rules.map((part) => printRule(part, of)))}`;
    default:
      return rule satisfies never;
  }
}

/** The column that all the rules test, each in another way. */
function onlyColumn(rules: readonly Rule[]): string | undefined {
  const tests = rules.map(testOf);
  const [first] = tests;
  const isOne = tests.every((test) => test !== undefined && test.column === first?.column);
  return isOne && new Set(tests.map((test) => test?.name)).size === tests.length ? first?.column : undefined;
}

function testOf(rule: Rule): { readonly column: string; readonly name: string } | undefined {
  if (rule.kind === "compare") return { column: rule.column, name: rule.operator };
  if (rule.kind === "isNull") return { column: rule.column, name: "isNull" };
  return rule.kind === "not" && rule.rule.kind === "isNull" ? testOf(rule.rule) : undefined;
}

function printTests(tests: readonly Test[], column: string, of: RuleTable | undefined): Code {
  if (of === undefined) throw new Error("A rule tests a column where there is no table");
  const isTime = of.fields.find(({ name }) => name === column)?.type.kind === "timestamp";
  const entries = tests.map((test): [string, Code] => {
    if (test.kind !== "compare") return ["isNull", literal(test.kind === "isNull")];
    const { operator, operand } = test;
    if (operand.kind === "context") return [operator, literal(`$ctx.${operand.path}`)];
    return [operator, printValue(operand.value, isTime)];
  });
  return code`${server.where}(${member(of.table, column)}, ${object(Object.fromEntries(entries))})`;
}

function printValue(value: Literal | readonly Literal[], isTime: boolean): Code {
  if (typeof value === "object") return array(value.map((item) => printValue(item, isTime)));
  return literal(isTime ? new Date(Number(value)).toISOString() : value);
}
