import type { OperationPolicy, ResourcePolicy } from "../policy/policy.js";
import { listed } from "../words/listed.js";
import { closes, exposes, type Change } from "./changes.js";
import { isSame } from "./compare-operations.js";
import type { Pair } from "./pairs.js";
import { covers, heldIn, type Held } from "./held.js";

/** What actions that were there before newly answer with: `publish of posts now answers with rows of authors`. */
export function compareAnswers({ base, head }: Pick<Pair, "base" | "head">): Change[] {
  return [
    ...newlyHeld(base, head).map((what) => exposes(what("now answers with"))),
    ...newlyHeld(head, base).map((what) => closes(what("no longer answers with"))),
  ];
}

function newlyHeld(before: ResourcePolicy, after: ResourcePolicy) {
  return after.operations.flatMap((operation) => {
    const former = before.operations.find((other) => isSame(other, operation));
    const held = former === undefined ? [] : gained(former, operation);
    if (held.length === 0) return [];
    return [(verb: string) => `${operation.name} of ${after.name} ${verb} ${listed(held.map(describe))}`];
  });
}

function gained(former: OperationPolicy, operation: OperationPolicy): readonly Held[] {
  const known = heldIn(former.gives);
  return heldIn(operation.gives).filter((held) => !known.some((one) => covers(one, held)));
}

function describe(held: Held): string {
  switch (held.kind) {
    case "rows":
      return `${held.isOne ? "a row" : "rows"} of ${held.resource}`;
    case "field":
      return held.path;
    case "untyped":
      return "untyped JSON";
    case "file":
      return "a file";
    default:
      return held satisfies never;
  }
}
