import { readOperation, recordColumns, type RelationPolicy, type ResourcePolicy } from "../policy/policy.js";
import { spaceOf } from "../table/space.js";
import { callGrid, rowGrid, type Cases } from "../words/grids.js";
import type { Grid } from "../words/groups.js";
import { listed } from "../words/listed.js";
import { changes, closes, exposes, type Change } from "./changes.js";
import { bareGrid } from "./compare-queries.js";
import { both, gainsOf, sameSaid, without } from "./gains.js";
import { foundGrid, joinedGrid, linkOf, rulesOfLink, type Link } from "./links.js";
import { sidesOf, type Pair, type Side } from "./pairs.js";

/**
 * What including rows newly shows: rows that could only be asked for one by one, by their keys, and values of columns that
 * nothing shows, since rows that come together share them.
 */
export function compareIncludes(pairs: readonly Pair[]): Change[] {
  return pairs.flatMap((source) =>
    relationsOf(source).flatMap((relation) => {
      const target = pairs.find(({ head }) => head.name === relation.resource);
      return target === undefined ? [] : compareLink({ relation, source, target });
    }),
  );
}

/** Those of both policies that something includes; one that joins otherwise is another. */
function relationsOf({ base, head }: Pair): RelationPolicy[] {
  const all = [head, base].flatMap(({ relations, operations }) =>
    relations.filter(({ name }) => operations.some(({ include }) => include.includes(name))),
  );
  return [...new Map(all.map((relation) => [JSON.stringify(relation), relation])).values()];
}

interface Joined {
  readonly relation: RelationPolicy;
  readonly source: Pair;
  readonly target: Pair;
}

function compareLink({ relation, source, target }: Joined): Change[] {
  const [base, head] = [linkOf(relation, source.base, target.base), linkOf(relation, source.head, target.head)];
  const where = `${head.source.name} can ${head.operations.length > base.operations.length ? "now" : "no longer"}`;
  const isSameWay = (head.operations.length === 0) === (base.operations.length === 0);
  if (source.space.isTooLarge || target.space.isTooLarge) {
    return isSameWay
      ? []
      : [exposes(`${where} be included with ${relation.name}, by rules over too many columns to say more`)];
  }
  const rules = [base, head].flatMap(rulesOfLink);
  const spaces = {
    source: spaceOf([source.base, source.head], rules),
    target: spaceOf([target.base, target.head], rules),
  };
  const [[ofSource, ofSourceNow], [ofTarget, ofTargetNow]] = [sidesOf(source), sidesOf(target)];
  const before: End = { link: base, source: ofSource, target: ofTarget };
  const after: End = { link: head, source: ofSourceNow, target: ofTargetNow };
  const told = [
    ...newly({ before, after, spaces }, "now").map(exposes),
    ...newly({ before: after, after: before, spaces }, "no longer").map(closes),
  ];
  const isNews = !isSameWay && told.length === 0 && source.base.operations.length * source.head.operations.length > 0;
  return isNews ? [changes(`${where} be included with ${relation.name}, which tells nobody more or less`)] : told;
}

/** A relation in one of the two policies. */
interface End {
  readonly link: Link;
  readonly source: Side;
  readonly target: Side;
}

interface Compared {
  readonly before: End;
  readonly after: End;
  readonly spaces: { readonly source: Cases; readonly target: Cases };
}

function newly(compared: Compared, since: "now" | "no longer"): string[] {
  const { source, relation } = compared.after.link;
  const way = `by including ${source.name}.${relation.name}`;
  return [
    ...newlyFound(compared).map(({ who, rows }) => `${who} can ${since} find ${rows} ${way}`),
    ...newlyTold(compared).map(({ who, column }) => `${who} can ${since} tell ${column} ${way}`),
  ];
}

/** Rows that could be read before, if one knew their keys. */
function newlyFound({ before, after, spaces: { target: cases } }: Compared) {
  const { target } = after;
  const read = readOperation(before.target.resource);
  const known = read === undefined ? [] : callGrid(before.target.resource, read, cases);
  const was = [foundGrid(before.link, cases), listedGrid(before.target.resource, target.resource, cases)];
  const found = foundGrid(after.link, cases);
  const gained = both(was.reduce(without, found), known);
  return gainsOf(without(found, gained), found, { resource: target.resource, cases });
}

/** Which rows some list showed with all that an include shows. */
function listedGrid(before: ResourcePolicy, after: ResourcePolicy, cases: Cases): Grid {
  const listing = before.operations
    .filter(({ kind }) => kind === "list" || kind === "view")
    .filter(({ returns }) => recordColumns(after).every((column) => returns.includes(column)))
    .map((operation) => callGrid(before, operation, cases));
  return cases.callers.map((_, caller) =>
    cases.rows.map((_, row) => listing.some((grid) => grid[caller]?.[row] === true)),
  );
}

/** Values of columns that nothing shows, of rows that were known. */
function newlyTold({ before, after, spaces }: Compared): { who: string; column: string }[] {
  const { from, to } = after.link.relation;
  const sides = [
    { columns: from, grid: joinedGrid, of: "source" },
    { columns: to, grid: foundGrid, of: "target" },
  ] as const;
  const told = sides.flatMap(({ columns, grid, of }) => {
    const cases = spaces[of];
    const known = rowGrid(before[of].resource, cases, before[of].gifts);
    const gained = both(without(grid(after.link, cases), grid(before.link, cases)), known);
    return columns.flatMap((name) => {
      const unseen = [before[of], after[of]].map((side) => seenBy(name, side, cases)).reduce(without, gained);
      const gains = gainsOf([], unseen, { resource: after[of].resource, cases });
      return gains.map(({ who }) => ({ who, column: `${after[of].resource.name}.${name}` }));
    });
  });
  return sameSaid(told, ({ who }) => who).map((same) => {
    return { who: same[0]?.who ?? "", column: listed([...new Set(same.map(({ column }) => column))]) };
  });
}

function seenBy(name: string, side: Side, cases: Cases): Grid {
  const column = side.resource.columns.find((one) => one.name === name);
  return bareGrid(side, column, cases);
}
