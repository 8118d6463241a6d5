import { afterAll, expect } from "vitest";

/** Counts what the attacks of a file have met, over all examples: one that met nothing has shown nothing. */
export function useMeter<What extends string>(...kinds: readonly What[]): (what: What) => void {
  const met = new Map<What, number>(kinds.map((kind) => [kind, 0]));
  afterAll(() => {
    expect([...met].filter(([, count]) => count === 0)).toEqual([]);
  });
  return (what) => void met.set(what, (met.get(what) ?? 0) + 1);
}
