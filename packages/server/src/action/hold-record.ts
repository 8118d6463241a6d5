import { aiming } from "../operations/aim.js";
import type { HandlerOptions } from "../operations/handler.js";
import { notFound } from "../problem/problem.js";
import type { ActionOperation } from "../resource/operation.js";
import { transitionClaimer } from "./claim-transition.js";
import { wholeRows, type HoldRecord, type Owned } from "./held-record.js";

/** How a record action gets its row: by a look at it, or by the transition that it makes. */
export function recordHolder(operation: ActionOperation, options: HandlerOptions): HoldRecord | undefined {
  const { resource, onRecord, transition, test } = operation;
  if (!onRecord || resource === undefined) return undefined;
  const owned = { resource, services: options.services, aim: aiming({ resource, ...(test && { test }) }, options) };
  return transition === undefined ? recordFinder(owned) : transitionClaimer(owned, transition);
}

function recordFinder(owned: Owned): HoldRecord {
  return async (c, admitted) => {
    const { where, judged, why } = await owned.aim(c, admitted);
    const record = judged ?? (await wholeRows(owned, admitted).find(where));
    if (record !== undefined) return { record, release: async () => {} };
    throw admitted.decision.kind === "allow" ? notFound() : await why();
  };
}
