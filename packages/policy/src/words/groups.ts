import type { Caller } from "../table/callers.js";
import type { Space } from "../table/space.js";
import { cover, type Box } from "./cover.js";

/** For each caller, and each row, whether something holds. */
export type Grid = readonly (readonly boolean[])[];

/** Callers of whom the same is said, and the rows of which it is said. */
export interface Group {
  readonly who: Who;
  readonly boxes: readonly Box[];
}

export type Who =
  | { readonly kind: "anyone" }
  | { readonly kind: "signedIn" }
  /** Each of them by itself; several roles are a caller who holds them all. */
  | { readonly kind: "roles"; readonly callers: readonly (readonly string[])[] }
  /** Whoever has signed in and holds none of these. */
  | { readonly kind: "except"; readonly roles: readonly string[] };

interface Told {
  /** What is to be said. */
  readonly grid: Grid;
  /** Who has it, be it said or not: whether that is everyone makes the difference between a word and a list. */
  readonly holders: Grid;
}

type Cases = Pick<Space, "callers" | "axes" | "rows">;

/** A grid in as few words as it takes: what holds for anyone, for whoever has signed in, for some roles. */
export function groupsOf(cases: Cases, { grid, holders }: Told): Group[] {
  const { callers } = cases;
  const isHeld = (row: number, by: (caller: Caller) => boolean) =>
    callers.every((caller, index) => !by(caller) || holders[index]?.[row] === true);
  const [ofNobody = [], ofUser = []] = grid;
  const open = ofNobody.map((is, row) => is && isHeld(row, () => true));
  const known = ofUser.map((is, row) => is && !open[row] && isHeld(row, ({ isSignedIn }) => isSignedIn));
  const told = [open, known];
  return [
    { who: { kind: "anyone" } as const, boxes: boxesOf(cases, open, ofNobody) },
    { who: { kind: "signedIn" } as const, boxes: boxesOf(cases, known, ofUser) },
    ...groupsOfRoles(cases, grid, told),
  ].filter(({ boxes }) => boxes.length > 0);
}

/** Callers of whom the same is left to say. */
function groupsOfRoles(cases: Cases, grid: Grid, told: Grid): Group[] {
  const groups = new Map<string, { readonly boxes: readonly Box[]; readonly callers: (readonly string[])[] }>();
  for (const [index, caller] of cases.callers.entries()) {
    const own = grid[index] ?? [];
    const said = [...told, ...grid.filter((_, at) => isPartOf(cases.callers[at], caller))];
    const left = own.map((is, row) => is && !said.some((rows) => rows[row] === true));
    const boxes = boxesOf(cases, left, own);
    const key = JSON.stringify(boxes);
    const group = groups.get(key) ?? { boxes, callers: [] };
    group.callers.push(caller.isSignedIn ? caller.roles : ["PUBLIC"]);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ boxes, callers }) => ({ who: whoOf(callers, cases), boxes }));
}

/** One who holds no role that is named is told by the roles of those who are left out. */
function whoOf(named: readonly (readonly string[])[], { callers }: Cases): Who {
  if (!named.some((roles) => roles.length === 0)) return { kind: "roles", callers: named };
  const single = callers.flatMap(({ roles }) => (roles.length === 1 ? roles : []));
  return { kind: "except", roles: single.filter((role) => !named.some((roles) => roles.includes(role))) };
}

/** Whether a caller has some of another's roles and no more. */
function isPartOf(part: Caller | undefined, whole: Caller): boolean {
  if (part === undefined || part.roles.length === 0 || part.roles.length >= whole.roles.length) return false;
  return part.roles.every((role) => whole.roles.includes(role));
}

function boxesOf({ axes, rows }: Cases, needed: readonly boolean[], within: readonly boolean[]): Box[] {
  const sizes = axes.map(({ values }) => values.length);
  return cover({ sizes, points: rows.map(({ at }) => at), needed, within });
}
