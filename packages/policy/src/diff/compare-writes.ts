import type { OperationPolicy, ResourcePolicy } from "../policy/policy.js";
import { callGrid, casesOf, withoutRows } from "../words/grids.js";
import type { Grid } from "../words/groups.js";
import { listed } from "../words/listed.js";
import { closes, exposes, type Change } from "./changes.js";
import { isSame } from "./compare-operations.js";
import type { Pair } from "./pairs.js";
import { both, gainsOf, sameSaid } from "./gains.js";

/** Which columns callers may newly write with an operation that they had before: `user can now write posts.status`. */
export function compareWrites({ base, head, space }: Pair): Change[] {
  return [
    ...written(base, head, space).map((what) => exposes(what("can now"))),
    ...written(head, base, space).map((what) => closes(what("can no longer"))),
  ];
}

interface Written {
  readonly who: string;
  readonly column: string;
  readonly operation: string;
}

function written(before: ResourcePolicy, after: ResourcePolicy, space: Pair["space"]) {
  const found = after.operations.flatMap((operation) => writtenBy(operation, before, { after, space }));
  const byColumn = sameSaid(found, ({ who, column }) => `${who}\n${column}`).map((same) => ({
    who: same[0]?.who ?? "",
    column: same[0]?.column ?? "",
    operations: listed([...new Set(same.map(({ operation }) => operation))]),
  }));
  return sameSaid(byColumn, ({ who, operations }) => `${who}\n${operations}`).map((same) => {
    const columns = listed(same.map(({ column }) => `${after.name}.${column}`));
    return (since: string) => `${same[0]?.who} ${since} write ${columns} (${same[0]?.operations})`;
  });
}

interface After {
  readonly after: ResourcePolicy;
  readonly space: Pair["space"];
}

function writtenBy(operation: OperationPolicy, before: ResourcePolicy, { after, space }: After): Written[] {
  const former = before.operations.find((other) => isSame(other, operation));
  if (former === undefined) return [];
  const columns = operation.writes.filter((column) => !former.writes.includes(column));
  if (columns.length === 0) return [];
  const cases = casesOf(space, operation);
  const callers = anyRow(both(callGrid(after, operation, cases), callGrid(before, former, cases)));
  const gains = gainsOf([], callers, { resource: after, cases: withoutRows(space) });
  return columns.flatMap((column) => gains.map(({ who }) => ({ who, column, operation: operation.name })));
}

function anyRow(grid: Grid): Grid {
  return grid.map((rows) => [rows.includes(true)]);
}
