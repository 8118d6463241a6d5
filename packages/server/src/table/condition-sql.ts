import type { Condition, Literal } from "@quickback/policy";
import * as sql from "drizzle-orm";
import type { Column, SQL } from "drizzle-orm";
import { bound } from "./wire-column.js";
import { isAmong, isNotAmong } from "./membership-sql.js";

type Columns = ReadonlyMap<string, Column>;
type Operand = Literal | readonly Literal[];
type Test = Extract<Condition, { kind: "compare" | "isNull" }>;

/** A condition as SQL. Two-valued, like `meets` of `@quickback/policy`: no part of it is ever NULL. */
export function conditionSql(condition: Condition, columns: Columns): SQL {
  switch (condition.kind) {
    case "and":
      return joined(sql.and, condition.conditions, columns);
    case "or":
      return joined(sql.or, condition.conditions, columns);
    case "not":
      return testSql(condition.condition, false, columns);
    case "compare":
    case "isNull":
      return testSql(condition, true, columns);
    default:
      return condition satisfies never;
  }
}

/** The condition that no row meets. */
export function noRow(): SQL {
  return sql.sql`0 = 1`;
}

function joined(join: typeof sql.and, conditions: readonly Condition[], columns: Columns): SQL {
  return join(...conditions.map((part) => conditionSql(part, columns))) ?? noRow();
}

function testSql(test: Test, truth: boolean, columns: Columns): SQL {
  const column = columns.get(test.column);
  if (column === undefined) throw new Error(`A rule names the column ${test.column}, which its table does not have`);
  if (test.kind === "isNull") return truth ? sql.isNull(column) : sql.isNotNull(column);
  return truth ? comparison(column, test) : negated(column, test);
}

const opposites = {
  equals: "notEquals",
  notEquals: "equals",
  in: "notIn",
  notIn: "in",
} as const;

function comparison(column: Column, { operator, operand }: Extract<Test, { kind: "compare" }>): SQL {
  switch (operator) {
    case "equals":
      return known(column, sql.eq(column, operandSql(column, operand)));
    case "in":
      return known(column, isAmong(column, listOf(column, operand)));
    case "notEquals":
      return orNull(column, sql.ne(column, operandSql(column, operand)));
    case "notIn":
      return orNull(column, isNotAmong(column, listOf(column, operand)));
    case "lessThan":
      return known(column, sql.lt(column, operandSql(column, operand)));
    case "lessThanOrEqual":
      return known(column, sql.lte(column, operandSql(column, operand)));
    case "greaterThan":
      return known(column, sql.gt(column, operandSql(column, operand)));
    case "greaterThanOrEqual":
      return known(column, sql.gte(column, operandSql(column, operand)));
    default:
      return operator satisfies never;
  }
}

function negated(column: Column, test: Extract<Test, { kind: "compare" }>): SQL {
  const { operator, operand } = test;
  switch (operator) {
    case "lessThan":
      return orNull(column, sql.gte(column, operandSql(column, operand)));
    case "lessThanOrEqual":
      return orNull(column, sql.gt(column, operandSql(column, operand)));
    case "greaterThan":
      return orNull(column, sql.lte(column, operandSql(column, operand)));
    case "greaterThanOrEqual":
      return orNull(column, sql.lt(column, operandSql(column, operand)));
    default:
      return comparison(column, { ...test, operator: opposites[operator] });
  }
}

function known(column: Column, test: SQL): SQL {
  return column.notNull ? test : sql.sql`(${column} is not null and ${test})`;
}

function orNull(column: Column, test: SQL): SQL {
  return column.notNull ? test : sql.sql`(${column} is null or ${test})`;
}

function listOf(column: Column, operand: Operand): unknown[] {
  return typeof operand === "object" ? operand.map((item) => inColumnForm(column, item)) : [];
}

function operandSql(column: Column, operand: Operand): unknown {
  // a comparison with a list never holds: the interpreter says so, and the compiler never writes one
  if (typeof operand === "object") throw new Error(`A rule compares ${column.name} with a list`);
  return bound(column, inColumnForm(column, operand));
}

/** Rules keep times in milliseconds; a column of times takes a `Date`. */
function inColumnForm(column: Column, value: Literal): unknown {
  return column.dataType === "date" && typeof value === "number" ? new Date(value) : value;
}
