import type { Policy, ResourcePolicy } from "../policy/policy.js";
import type { Change } from "./changes.js";
import { compareAnswers } from "./compare-answers.js";
import { compareColumns } from "./compare-columns.js";
import { compareFacts } from "./compare-facts.js";
import { compareOperations } from "./compare-operations.js";
import { compareRules } from "./compare-rules.js";
import { compareWrites } from "./compare-writes.js";
import { spaceOf, type Space } from "../table/space.js";
import type { Gifts } from "../words/grids.js";

export type { Change } from "./changes.js";

/** One table before and after; where it is not there it has no operation. */
export interface Pair {
  readonly base: ResourcePolicy;
  readonly head: ResourcePolicy;
  /** All that either tells apart. */
  readonly space: Space;
  /** Of the actions of either policy that give rows of it. */
  readonly gifts: { readonly base: Gifts; readonly head: Gifts };
}

/** What the second policy lets callers do that the first did not, then what it no longer does, one line a change. */
export function comparePolicies(base: Policy, head: Policy): Change[] {
  const changes = [...pairsOf(base, head).flatMap(compareResources), ...compareFacts(base, head)];
  return [...changes.filter(({ kind }) => kind === "exposes"), ...changes.filter(({ kind }) => kind === "closes")];
}

function compareResources(pair: Pair): Change[] {
  if (pair.space.isTooLarge) return [...compareRules(pair), ...compareAnswers(pair)];
  return [...compareOperations(pair), ...compareAnswers(pair), ...compareColumns(pair), ...compareWrites(pair)];
}

function pairsOf(base: Policy, head: Policy): Pair[] {
  const names = [...new Set([...base.resources, ...head.resources].map(({ name }) => name))].toSorted();
  return names.flatMap((name) => {
    const [before, after] = [base, head].map(({ resources }) => resources.find((one) => one.name === name));
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
