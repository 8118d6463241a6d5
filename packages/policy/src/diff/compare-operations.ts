import type { OperationKind, OperationPolicy, ResourcePolicy } from "../policy/policy.js";
import { callGrid, casesOf } from "../words/grids.js";
import { listed } from "../words/listed.js";
import { closes, exposes, type Change } from "./changes.js";
import type { Pair } from "./pairs.js";
import { gainsOf, sameSaid, type Gain } from "./gains.js";

/** Who may newly call what, on which rows: `user can now delete other users' posts`. */
export function compareOperations({ base, head, space }: Pair): Change[] {
  const said = (before: ResourcePolicy, after: ResourcePolicy) =>
    after.operations.flatMap((operation) => gainsIn(operation, { before, after, space }));
  return [
    ...lines(said(base, head)).map(({ who, what }) => exposes(`${who} can now ${what}`)),
    ...lines(said(head, base)).map(({ who, what }) => closes(`${who} can no longer ${what}`)),
    ...changedDecisions(base, head),
  ];
}

interface Called extends Gain {
  readonly verb: string;
}

interface Compared {
  readonly before: ResourcePolicy;
  readonly after: ResourcePolicy;
  readonly space: Pair["space"];
}

function gainsIn(operation: OperationPolicy, { before, after, space }: Compared): Called[] {
  const cases = casesOf(space, operation);
  const former = before.operations.find((other) => isSame(other, operation));
  const taken = former === undefined ? [] : callGrid(before, former, cases);
  const gains = gainsOf(taken, callGrid(after, operation, cases), { resource: after, cases });
  return gains.map((gain) => ({ ...gain, verb: verbOf(operation) }));
}

/** An operation stays what it is if only its path changes. */
export function isSame(one: OperationPolicy, other: OperationPolicy): boolean {
  return one.name === other.name && verbs[one.kind] === verbs[other.kind];
}

const verbs: Record<OperationKind, string> = {
  list: "list",
  view: "list",
  get: "get",
  create: "create",
  update: "update",
  hardDelete: "delete",
  softDelete: "delete",
  recordAction: "run",
  standaloneAction: "run",
};

function verbOf({ kind, name, isCustom, isBatch }: OperationPolicy): string {
  const custom = isCustom ? ", where its function allows it," : "";
  const verb = verbs[kind];
  if (kind === "view") return `list the ${name} of`;
  if (isBatch) return `${verb} in batches`;
  return verb === "run" ? `${name}${custom}` : `${verb}${custom}`;
}

/** What the same callers gain on the same rows is one line. */
function lines(called: readonly Called[]): { who: string; what: string }[] {
  return sameSaid(called, ({ who, rows }) => `${who}\n${rows}`).map((same) => {
    const verbs = listed(same.map(({ verb }) => verb));
    return { who: same[0]?.who ?? "", what: `${verbs} ${same[0]?.rows}` };
  });
}

/** A function of the author's decides, or no longer does. */
function changedDecisions(base: ResourcePolicy, head: ResourcePolicy): Change[] {
  return head.operations.flatMap((operation) => {
    const former = base.operations.find((other) => isSame(other, operation));
    if (former === undefined || former.isCustom === operation.isCustom) return [];
    const what = `${operation.name} of ${head.name}`;
    return operation.isCustom
      ? [closes(`${what} now asks a function too`)]
      : [exposes(`${what} no longer asks a function: its rule alone decides`)];
  });
}
