import { halved } from "../policy/halves.js";
import type { Policy, ResourcePolicy } from "../policy/policy.js";
import { spaceOf, type Space } from "../table/space.js";
import type { Gifts } from "../words/grids.js";

/** One table before and after; where it is not there it has no operation. */
export interface Pair {
  readonly base: ResourcePolicy;
  readonly head: ResourcePolicy;
  /** All that either tells apart. */
  readonly space: Space;
  /** Of the actions of either policy that give rows of it. */
  readonly gifts: { readonly base: Gifts; readonly head: Gifts };
}

/** One table in one of the two policies. */
export interface Side {
  readonly resource: ResourcePolicy;
  readonly gifts: Gifts;
}

export function sidesOf({ base, head, gifts }: Pick<Pair, "base" | "head" | "gifts">): readonly [Side, Side] {
  return [
    { resource: base, gifts: gifts.base },
    { resource: head, gifts: gifts.head },
  ];
}

export function pairsOf(base: Policy, head: Policy): Pair[] {
  const names = [...new Set([...base.resources, ...head.resources].map(({ name }) => name))].toSorted();
  return names.flatMap((name) => {
    const [before, after] = [base, head].map(({ resources }) => resources.map(halved).find((one) => one.name === name));
    const either = after ?? before;
    if (either === undefined) return [];
    const nothing = { ...either, firewall: { kind: "nobody" }, operations: [] } as const;
    const pair = { base: before ?? nothing, head: after ?? nothing };
    const gifts = { base: giftsOf(name, base), head: giftsOf(name, head) };
    return [{ ...pair, gifts, space: spaceOf([pair.base, pair.head], [...gifts.base, ...gifts.head]) }];
  });
}

/** A record action that gives its own row gives no other: that is what its rule is about. */
function giftsOf(name: string, { resources }: Policy): Gifts {
  return resources.flatMap((resource) =>
    resource.operations
      .filter(({ kind, gives }) => {
        if (gives === null || !("resource" in gives) || gives.resource !== name) return false;
        return kind !== "recordAction" || resource.name !== name || gives.kind === "records" || gives.isStream;
      })
      .map(({ rule }) => rule),
  );
}
