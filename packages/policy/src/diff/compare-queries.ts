import type { ColumnPolicy, OperationPolicy, ResourcePolicy } from "../policy/policy.js";
import { queryGrid, rowGrid, seenGrid, type Cases, type Query } from "../words/grids.js";
import type { Grid } from "../words/groups.js";
import { listed } from "../words/listed.js";
import { changes, closes, exposes, type Change } from "./changes.js";
import { isSame } from "./compare-operations.js";
import { both, gainsOf, isEmpty, sameSaid, without } from "./gains.js";
import { sidesOf, type Pair, type Side } from "./pairs.js";

const queries = ["filter", "sort", "search"] as const satisfies readonly Query[];

/**
 * By which columns lists may newly be asked. Whoever sees a column learns nothing by it; whoever does not learns its values:
 * `PUBLIC can now filter by posts.email without seeing it`.
 */
export function compareQueries(pair: Pair): Change[] {
  const [base, head] = sidesOf(pair);
  const cases = pair.space;
  const [opened, closed] = [learnt({ before: base, after: head, cases }), learnt({ before: head, after: base, cases })];
  return [
    ...sentences(opened, head.resource, "now").map(exposes),
    ...sentences(closed, head.resource, "no longer").map(closes),
    ...head.resource.operations.flatMap((operation) => {
      const former = base.resource.operations.find((other) => isSame(other, operation));
      return former === undefined
        ? []
        : changedLists({ former, operation, told: [...opened, ...closed] }, head.resource);
    }),
  ];
}

interface Learnt {
  readonly query: Query;
  readonly column: string;
  readonly who: string;
  readonly rows: string;
}

interface Compared {
  readonly before: Side;
  readonly after: Side;
  readonly cases: Pair["space"];
}

/** What of rows that they knew before, and of columns that they see neither before nor after. */
function learnt({ before, after, cases }: Compared): Learnt[] {
  const known = rowGrid(before.resource, cases, before.gifts);
  return after.resource.columns.flatMap((column) => {
    const former = before.resource.columns.find(({ name }) => name === column.name);
    const seen = [bareGrid(before, former, cases), bareGrid(after, column, cases)];
    return queries.flatMap((query) => {
      const asked = queryGrid(after.resource, column, { cases, query });
      const was = former === undefined ? [] : queryGrid(before.resource, former, { cases, query });
      const gained = [was, ...seen].reduce(without, asked);
      if (isEmpty(both(gained, known))) return [];
      const gains = gainsOf(without(asked, gained), asked, { resource: after.resource, cases });
      return gains.map((gain) => ({ ...gain, query, column: column.name }));
    });
  });
}

/** Who sees a column as it is. */
export function bareGrid({ resource, gifts }: Side, column: ColumnPolicy | undefined, cases: Cases): Grid {
  return column === undefined ? [] : seenGrid(resource, column, { cases, form: "bare", gifts });
}

function sentences(all: readonly Learnt[], { name }: ResourcePolicy, since: "now" | "no longer"): string[] {
  const byColumn = sameSaid(all, ({ column, who, rows }) => JSON.stringify([column, who, rows])).map((same) => ({
    ...same[0],
    verbs: listed(same.map(({ query }) => query)),
  }));
  return sameSaid(byColumn, ({ verbs, who, rows }) => JSON.stringify([verbs, who, rows])).map((same) => {
    const [{ who, rows, verbs } = { who: "", rows: "", verbs: "" }] = same;
    const columns = listed(same.map(({ column }) => `${name}.${column}`));
    const some = rows === name ? "" : ` in ${rows}`;
    return `${who} can ${since} ${verbs} by ${columns} without seeing ${same.length === 1 ? "it" : "them"}${some}`;
  });
}

interface Lists {
  readonly former: OperationPolicy;
  readonly operation: OperationPolicy;
  /** What has been said already. */
  readonly told: readonly Learnt[];
}

/** How a list is otherwise in what tells nobody anything. */
function changedLists({ former, operation, told }: Lists, { name }: ResourcePolicy): Change[] {
  const isTold = (query: Query, column: string) => told.some((one) => one.query === query && one.column === column);
  const more = (query: Query, one: OperationPolicy, other: OperationPolicy) =>
    one[query].filter((column) => !other[query].includes(column) && !isTold(query, column));
  const said = (since: string, one: OperationPolicy, other: OperationPolicy) =>
    queries.flatMap((query) => {
      const columns = more(query, one, other);
      return columns.length === 0 ? [] : [`${operation.name} of ${name} can ${since} ${query} by ${listed(columns)}`];
    });
  const lines = [...said("now", operation, former), ...said("no longer", former, operation)];
  return [...lines, ...changedPages(former, operation, name)].map(changes);
}

function changedPages(
  { pageSize: before }: OperationPolicy,
  { name, pageSize }: OperationPolicy,
  of: string,
): string[] {
  if (before === null || pageSize === null) return [];
  if (before.default === pageSize.default && before.max === pageSize.max) return [];
  const was = `${before.default} and ${before.max} before`;
  return [`${name} of ${of} has ${pageSize.default} rows a page, and ${pageSize.max} at most (${was})`];
}
