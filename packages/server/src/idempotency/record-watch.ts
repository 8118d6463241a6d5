import type { Context } from "hono";
import type { Admission } from "../operations/admit.js";
import { aiming, type Aim } from "../operations/aim.js";
import type { HandlerOptions } from "../operations/handler.js";
import { Problem } from "../problem/problem.js";
import type { ActionOperation } from "../resource/operation.js";

/**
 * Throws where the record of an action is out of its caller's reach. What the action itself has changed may be why its rule
 * does not let the caller through any more: then it is enough that they may read the record.
 */
export function recordWatch(operation: ActionOperation, options: HandlerOptions) {
  const { resource, onRecord, test } = operation;
  if (!onRecord || resource === undefined) return async (): Promise<void> => {};
  const aim = aiming({ resource, ...(test && { test }) }, options);

  return async (c: Context, admitted: Admission): Promise<void> => {
    const aimed = await aim(c, admitted).catch(unlessReadable);
    if (aimed === undefined || (await isThere(aimed))) return;
    const why = await aimed.why();
    if (why.code === "NOT_FOUND") throw why;
  };
}

async function isThere({ rows, where, judged }: Aim): Promise<boolean> {
  return judged !== undefined || (await rows.find(where)) !== undefined;
}

/** That a rule does not hold is said of records that can be read. */
function unlessReadable(error: unknown): undefined {
  if (error instanceof Problem && error.code === "ACCESS_CONDITION_FAILED") return undefined;
  throw error;
}
