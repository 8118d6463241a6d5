import type { ResourcePolicy } from "../policy/policy.js";
import { closes, exposes, type Change } from "./changes.js";
import type { Gifts } from "../words/grids.js";
import type { Pair } from "./pairs.js";

/** Of rules over too many columns to try every row, only whether they are the same. */
export function compareRules({ base, head, gifts }: Pair): Change[] {
  if (base.operations.length > 0 && head.operations.length === 0) return [closes(`${head.name} is gone`)];
  const what = base.operations.length === 0 ? `${head.name} is new` : `The policy of ${head.name} has changed`;
  const told = `${what}, and its rules look at too many columns to say how: compare policy.json`;
  return JSON.stringify(ruled(base, gifts.base)) === JSON.stringify(ruled(head, gifts.head)) ? [] : [exposes(told)];
}

function ruled({ firewall, operations, columns, relations }: ResourcePolicy, gifts: Gifts): object {
  return { firewall, operations, columns, relations, gifts };
}
