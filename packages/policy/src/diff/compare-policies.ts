import type { Policy } from "../policy/policy.js";
import type { Change } from "./changes.js";
import { compareAnswers } from "./compare-answers.js";
import { compareColumns } from "./compare-columns.js";
import { compareFacts } from "./compare-facts.js";
import { compareIncludes } from "./compare-includes.js";
import { compareOperations } from "./compare-operations.js";
import { compareQueries } from "./compare-queries.js";
import { compareRules } from "./compare-rules.js";
import { compareWrites } from "./compare-writes.js";
import { pairsOf, type Pair } from "./pairs.js";

export type { Change } from "./changes.js";

/**
 * What the second policy lets callers do that the first did not, then what it no longer does, then what is otherwise and
 * tells nobody more or less; one line a change.
 */
export function comparePolicies(base: Policy, head: Policy): Change[] {
  const pairs = pairsOf(base, head);
  const found = [...pairs.flatMap(compareResources), ...compareIncludes(pairs), ...compareFacts(base, head)];
  return order.flatMap((kind) => found.filter((change) => change.kind === kind));
}

const order = ["exposes", "closes", "changes"] as const satisfies readonly Change["kind"][];

function compareResources(pair: Pair): Change[] {
  if (pair.space.isTooLarge) return [...compareRules(pair), ...compareAnswers(pair)];
  return [
    ...compareOperations(pair),
    ...compareAnswers(pair),
    ...compareColumns(pair),
    ...compareQueries(pair),
    ...compareWrites(pair),
  ];
}
