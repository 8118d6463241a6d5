import { TestRunner } from "vitest";

/** What random tests are counted by: rows that a rule has been decided for, and requests. */
export type Counted = "decisions" | "requests";

export type Tally = Partial<Record<Counted, number>>;

declare module "vitest" {
  interface TaskMeta {
    tally?: Tally;
  }
}

/** Adds to what the test that runs has done; `tallies.ts` says at the end of a run how much it was. */
export function tally(what: Counted, count = 1): void {
  const meta = TestRunner.getCurrentTest()?.meta;
  if (meta === undefined) return;
  meta.tally ??= {};
  meta.tally[what] = (meta.tally[what] ?? 0) + count;
}
