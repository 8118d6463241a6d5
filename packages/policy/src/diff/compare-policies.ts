import type { Policy, ResourcePolicy } from "../policy/policy.js";
import type { Change } from "./changes.js";
import { compareColumns } from "./compare-columns.js";
import { compareFacts } from "./compare-facts.js";
import { compareOperations } from "./compare-operations.js";
import { compareRules } from "./compare-rules.js";
import { compareWrites } from "./compare-writes.js";
import { spaceOf, type Space } from "../table/space.js";

export type { Change } from "./changes.js";

/** One table before and after; where it is not there it has no operation. */
export interface Pair {
  readonly base: ResourcePolicy;
  readonly head: ResourcePolicy;
  /** All that either tells apart. */
  readonly space: Space;
}

/** What the second policy lets callers do that the first did not, then what it no longer does, one line a change. */
export function comparePolicies(base: Policy, head: Policy): Change[] {
  const changes = [...pairsOf(base, head).flatMap(compareResources), ...compareFacts(base, head)];
  return [...changes.filter(({ kind }) => kind === "exposes"), ...changes.filter(({ kind }) => kind === "closes")];
}

function compareResources(pair: Pair): Change[] {
  if (pair.space.isTooLarge) return compareRules(pair);
  return [...compareOperations(pair), ...compareColumns(pair), ...compareWrites(pair)];
}

function pairsOf(base: Policy, head: Policy): Pair[] {
  const names = [...new Set([...base.resources, ...head.resources].map(({ name }) => name))].toSorted();
  return names.flatMap((name) => {
    const [before, after] = [base, head].map(({ resources }) => resources.find((one) => one.name === name));
    const either = after ?? before;
    if (either === undefined) return [];
    const nothing = { ...either, firewall: { kind: "nobody" }, operations: [] } as const;
    const pair = { base: before ?? nothing, head: after ?? nothing };
    return [{ ...pair, space: spaceOf([pair.base, pair.head]) }];
  });
}
