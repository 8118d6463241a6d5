import { callers, mayCall, type Caller } from "./callers.js";
import type { Endpoint } from "./document.js";
import { expectProblem } from "./expectations.js";
import { keysOf } from "./rows.js";
import { admits, brought, isReadBy, succeeds } from "./states.js";
import type { Visit } from "./visit-create.js";
import { validFor } from "./visit-refusals.js";
import type { Json } from "./walk.js";

/** Rows that a caller reads, but that an operation's rule, or an action's transition, does not start from. */
export async function visitConditions(visit: Visit, endpoint: Endpoint): Promise<void> {
  const { walk, resource } = visit;
  const isReady = (caller: Caller) => succeeds(resource, endpoint, caller);
  const refusals = {
    "403 ACCESS_CONDITION_FAILED": (caller: Caller, row: Json) => !admits(endpoint.access, caller, row),
    "409 TRANSITION_LOST": (caller: Caller, row: Json) => admits(endpoint.access, caller, row) && !isReady(caller)(row),
  };
  for (const [want, isRefused] of Object.entries(refusals)) {
    if (!endpoint.codes.includes(want.slice(4))) continue;
    await walk.step(`${endpoint.operationId}: ${want}`, async () => refuse(visit, endpoint, { want, isRefused }));
  }
}

interface Refusal {
  readonly want: string;
  readonly isRefused: (caller: Caller, row: Json) => boolean;
}

/** By the first caller for whom there is such a row, of their own or of another. */
async function refuse(visit: Visit, endpoint: Endpoint, { want, isRefused }: Refusal): Promise<void> {
  const { walk, rows, resource } = visit;
  for (const caller of callers.filter((one) => one !== undefined && mayCall(endpoint.access, one))) {
    for (const maker of [caller, resource.main]) {
      const row = await brought(walk, resource, {
        row: await rows.make(resource, { as: maker }),
        holds: (one) => isReadBy(resource, caller, one) && isRefused(caller, one),
      });
      if (row === undefined) continue;
      const { body } = await validFor(visit, endpoint, caller);
      const sent = { as: caller, keys: keysOf(resource, row), ...(body !== undefined && { body }) };
      return expectProblem(await walk.send(endpoint, sent), want);
    }
  }
}
