import type { ResourcePolicy } from "../policy/policy.js";
import { groupsOf, type Grid } from "../words/groups.js";
import type { Cases } from "../words/grids.js";
import { listed } from "../words/listed.js";
import { describeRows } from "../words/rows.js";
import { describeWho } from "../words/who.js";

/** Some callers, and the rows at which they gain something, in words. */
export interface Gain {
  /** `PUBLIC`, `user and admin`. */
  readonly who: string;
  /** `own posts`. */
  readonly rows: string;
}

interface Compared {
  readonly resource: ResourcePolicy;
  readonly cases: Cases;
}

/** What the second grid has and the first has not. */
export function gainsOf(before: Grid, after: Grid, { resource, cases }: Compared): Gain[] {
  const grid = without(after, before);
  const described = { axes: cases.axes, resource, noun: resource.name };
  return groupsOf(cases, { grid, holders: after }).map(({ who, boxes }) => ({
    who: describeWho(who, { anyone: "PUBLIC", signedIn: "any signed-in user" }),
    rows: listed(boxes.map((box) => describeRows(box, described))),
  }));
}

export function without(grid: Grid, taken: Grid): Grid {
  return grid.map((rows, caller) => rows.map((is, row) => is && taken[caller]?.[row] !== true));
}

export function both(grid: Grid, other: Grid): Grid {
  return grid.map((rows, caller) => rows.map((is, row) => is && other[caller]?.[row] === true));
}

export function isEmpty(grid: Grid): boolean {
  return !grid.some((rows) => rows.includes(true));
}

/** Groups things of which the same is to be said, in the order in which they come. */
export function sameSaid<T>(things: readonly T[], keyOf: (thing: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return [...groups.values()];
}
