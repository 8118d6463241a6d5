import type { ColumnPolicy, OperationPolicy, Policy, ResourcePolicy } from "../policy/policy.js";
import { signedInWith, type Caller } from "./callers.js";
import { decide, isAboutRows, isAlwaysBare, refusalOf, shownAs, type Shown, type Verdict } from "./decide.js";
import type { RowCase } from "./rows.js";
import { spaceOf } from "./space.js";

/** One cell of the decision table: a caller, an operation, and what comes of it. */
export type TableCell = Place & (CallCell | ReadCell | InputCell);

interface Place {
  readonly resource: ResourcePolicy;
  readonly operation: OperationPolicy;
  readonly caller: Caller;
}

interface CallCell {
  readonly aspect: "call";
  /** `undefined` for a row that does not exist, or where the operation is about none. */
  readonly row: RowCase | undefined;
  readonly verdict: Verdict;
}

/** How a column looks in an answer that has the row. */
interface ReadCell {
  readonly aspect: "read";
  readonly row: RowCase;
  readonly column: ColumnPolicy;
  readonly shown: Shown;
}

/** Whether a body may name a column, or a query filter, sort or search by it. */
interface InputCell {
  readonly aspect: Input;
  readonly column: ColumnPolicy;
  readonly isAccepted: boolean;
}

type Input = "write" | "filter" | "sort" | "search";

/** Every cell of a policy, resource by resource. */
export function* decisionTable({ resources, roles }: Policy): Generator<TableCell> {
  for (const resource of resources) {
    const { callers: toldApart, rows } = spaceOf([resource]);
    // roles that this table's rules do not name: they may do no more than a user without any
    const unnamed = roles.filter((role) => !toldApart.some((caller) => caller.roles.includes(role)));
    const callers = [...toldApart, ...unnamed.map((role) => signedInWith([role]))];
    for (const operation of resource.operations) {
      for (const caller of callers) {
        yield* callCells({ resource, operation, caller }, rows);
        yield* inputCells({ resource, operation, caller });
      }
    }
  }
}

function* callCells(place: Place, rows: readonly RowCase[]): Generator<TableCell> {
  const { resource, operation, caller } = place;
  const { context } = caller;
  yield { ...place, aspect: "call", row: undefined, verdict: decide({ ...place, context, row: undefined }) };
  if (!isAboutRows(operation)) return;
  for (const row of rows) {
    const verdict = decide({ ...place, context, row: row.values });
    yield { ...place, aspect: "call", row, verdict };
    if (verdict.kind !== "allowed") continue;
    for (const column of resource.columns)
      yield { ...place, aspect: "read", row, column, shown: shownAs(column, operation, context, row.values) };
  }
}

function* inputCells(place: Place): Generator<TableCell> {
  const { resource, operation, caller } = place;
  if (refusalOf(operation.rule, caller.context) !== undefined) return;
  for (const column of resource.columns) {
    for (const aspect of inputsOf(operation)) {
      yield { ...place, aspect, column, isAccepted: isAccepted(aspect, column, place) };
    }
  }
}

function inputsOf({ kind }: OperationPolicy): readonly Input[] {
  if (kind === "list" || kind === "view") return ["filter", "sort", "search"];
  return kind === "create" || kind === "update" || kind === "put" ? ["write"] : [];
}

function isAccepted(aspect: Input, column: ColumnPolicy, { operation, caller }: Place): boolean {
  if (aspect === "write") return operation.writes.includes(column.name);
  return operation[aspect].includes(column.name) && isAlwaysBare(column, caller.context);
}
