import type { Context } from "../context.js";
import { interpret } from "../interpret.js";
import { halved } from "../policy/halves.js";
import { recordColumns, type ColumnPolicy, type OperationPolicy, type ResourcePolicy } from "../policy/policy.js";
import type { Rule } from "../rule.js";
import { decide, isAboutRows, isAlwaysBare, refusalOf, shownAs, type Shown, type Verdict } from "../table/decide.js";
import type { RowCase } from "../table/rows.js";
import type { Space } from "../table/space.js";
import type { Grid } from "./groups.js";

export type Cases = Pick<Space, "callers" | "axes" | "rows">;

const noRow: RowCase = { at: [], values: {} };

/** The cases of an operation: a new row, or none, is one case. */
export function casesOf(space: Space, operation: OperationPolicy): Cases {
  return isAboutRows(operation) ? space : withoutRows(space);
}

export function withoutRows({ callers }: Space): Cases {
  return { callers, axes: [], rows: [noRow] };
}

/** Whom an operation lets at which rows, as far as its rule can say. */
export function callGrid(resource: ResourcePolicy, operation: OperationPolicy, cases: Cases): Grid {
  return gridOf(cases, (context, row) => isLetIn(decide({ resource, operation, context, row: row.values })));
}

/** For whom a rule holds at which rows. */
export function ruleGrid(rule: Rule, cases: Cases): Grid {
  return gridOf(cases, (context, row) => interpret(rule, context, row.values));
}

/** Those that answer with rows that were there before. */
function rowOperations(resource: ResourcePolicy): OperationPolicy[] {
  return halved(resource).operations.filter((operation) => isAboutRows(operation) && operation.returns.length > 0);
}

/** Who may call actions that give rows of a table, whichever the author's code chooses, shown as its records are. */
export type Gifts = readonly Rule[];

interface Seeing {
  readonly cases: Cases;
  readonly form: Shown;
  readonly gifts: Gifts;
}

/** Who gets to see a column in some form, through any operation. */
export function seenGrid(resource: ResourcePolicy, column: ColumnPolicy, { cases, form, gifts }: Seeing): Grid {
  const showing = rowOperations(resource).filter(({ returns }) => returns.includes(column.name));
  const record = { returns: recordColumns(resource) };
  return gridOf(
    cases,
    (context, { values: row }) =>
      (isGiven(gifts, context) && shownAs(column, record, context, row) === form) ||
      showing.some(
        (operation) =>
          shownAs(column, operation, context, row) === form && isLetIn(decide({ resource, operation, context, row })),
      ),
  );
}

export type Query = "filter" | "sort" | "search";

/** Who may ask some list by a column, which has these rows. */
export function queryGrid(
  resource: ResourcePolicy,
  column: ColumnPolicy,
  { cases, query }: { readonly cases: Cases; readonly query: Query },
): Grid {
  const asked = resource.operations.filter((operation) => operation[query].includes(column.name));
  return gridOf(
    cases,
    (context, { values: row }) =>
      isAlwaysBare(column, context) &&
      asked.some((operation) => isLetIn(decide({ resource, operation, context, row }))),
  );
}

/** Who gets an answer with a row in it, through any operation. */
export function rowGrid(resource: ResourcePolicy, cases: Cases, gifts: Gifts): Grid {
  const operations = rowOperations(resource);
  return gridOf(
    cases,
    (context, { values: row }) =>
      isGiven(gifts, context) || operations.some((operation) => isLetIn(decide({ resource, operation, context, row }))),
  );
}

function isGiven(gifts: Gifts, context: Context): boolean {
  return gifts.some((rule) => refusalOf(rule, context) === undefined);
}

export function gridOf({ callers, rows }: Cases, test: (context: Context, row: RowCase) => boolean): Grid {
  return callers.map(({ context }) => rows.map((row) => test(context, row)));
}

function isLetIn({ kind }: Verdict): boolean {
  return kind === "allowed" || kind === "custom";
}
