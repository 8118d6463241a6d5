import type { Operator, Rule } from "@quickback/policy";
import type { ColumnFacts, TableFacts } from "../load/table-facts.js";
import { operand, operands } from "./operand.js";
import { byColumn, flag, object, type Given, type Reader } from "./reader.js";

/** `record: { status: { equals: "draft" } }`: a rule for each column, all of which have to hold. */
export function recordCondition(table: TableFacts): Reader<Rule[]> {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const readColumns = byColumn([...columns.keys()], table.sqlName, (given) => {
    const column = columns.get(given.path.at(-1) ?? "");
    return column && columnTests(column)(given);
  });
  return (given) => {
    const said = readColumns(given);
    if (said === undefined) return undefined;
    const written = Object.keys(given.value ?? {});
    if (written.length === 0) given.report("access-empty", given.path, {});
    return written.length > 0 && said.size === written.length ? [...said.values()] : undefined;
  };
}

const scalars = ["equals", "notEquals", "lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual"] as const;

function columnTests(column: ColumnFacts): Reader<Rule> {
  const compared = (operator: Operator, read: Reader<Rule[]>): [Operator, Reader<Rule[]>] => [operator, read];
  const readTests = object(
    Object.fromEntries<Reader<Rule[]>>([
      ...scalars.map((operator) => compared(operator, comparison(column, operator))),
      ["in", membership(column, "in")],
      ["notIn", membership(column, "notIn")],
      ["isNull", nullTest(column)],
    ]),
    'tests of a column, as in { equals: "draft" }',
  );
  return (given) => {
    const said = readTests(given);
    if (said === undefined) return undefined;
    const written = Object.keys(given.value ?? {});
    if (written.length === 0) given.report("access-empty", given.path, {});
    const tests = written.flatMap((test) => said[test] ?? []);
    const isWhole = written.every((test) => said[test] !== undefined);
    return written.length > 0 && isWhole ? every(tests) : undefined;
  };
}

function comparison(column: ColumnFacts, operator: Operator): Reader<Rule[]> {
  const read = operand(column);
  return (given) => {
    const right = read(given);
    return right && [{ kind: "compare", column: column.name, operator, operand: right }];
  };
}

/** A list may mix values and paths of the context: each path is a comparison of its own. */
function membership(column: ColumnFacts, operator: "in" | "notIn"): Reader<Rule[]> {
  const read = operands(column);
  const single = operator === "in" ? "equals" : "notEquals";
  return (given) => {
    const lists = read(given);
    if (lists === undefined) return undefined;
    const rules = lists.map(({ isList, ...right }): Rule => {
      return { kind: "compare", column: column.name, operator: isList ? operator : single, operand: right.operand };
    });
    if (operator === "notIn" || rules.length === 1) return rules;
    return [{ kind: "or", rules }];
  };
}

function nullTest({ name }: ColumnFacts): Reader<Rule[]> {
  return (given: Given) => {
    const isNull = flag(given);
    if (isNull === undefined) return undefined;
    const test: Rule = { kind: "isNull", column: name };
    return [isNull ? test : { kind: "not", rule: test }];
  };
}

function every(rules: readonly Rule[]): Rule {
  const [first, ...others] = rules;
  return first !== undefined && others.length === 0 ? first : { kind: "and", rules };
}
