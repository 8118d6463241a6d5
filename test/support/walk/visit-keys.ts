import { expect } from "vitest";
import { callers, mayCall } from "./callers.js";
import type { Endpoint } from "./document.js";
import { expectProblem } from "./expectations.js";
import type { Visit } from "./visit-create.js";
import { validFor } from "./visit-refusals.js";

/** Whether requests for an operation may have keys. */
export function takesKeys({ parameters }: Endpoint): boolean {
  return parameters.some(({ name }) => name === "Idempotency-Key");
}

/** The same request with the same key has the same answer, and another request none. */
export async function visitKeys(visit: Visit, endpoint: Endpoint): Promise<void> {
  const { walk } = visit;
  const caller = callers.find((one) => one !== undefined && mayCall(endpoint.access, one));
  if (caller === undefined || !takesKeys(endpoint)) return;
  await walk.step(`${endpoint.operationId} with a key`, async () => {
    const key = `walk-${walk.next()}`;
    const valid = { ...(await validFor(visit, endpoint, caller)), headers: { "Idempotency-Key": key } };
    const first = await walk.send(endpoint, valid);
    const again = await walk.send(endpoint, valid);
    const isGone = endpoint.path.includes("{") && again.outcome === "404 NOT_FOUND"; // an action may take its record away
    if (!isGone) expect([again.outcome, again.body]).toEqual([first.outcome, first.body]);
    for (const [want, past] of pasts) {
      if (!endpoint.codes.includes(want.slice(4))) continue;
      await walk.site.sql(`update idempotency_key set ${past} where id like ?`, `%"${key}"]`);
      expectProblem(await walk.send(endpoint, valid), want);
    }
  });
}

/** What else a key may have been sent with. */
const pasts = [
  ["409 IDEMPOTENCY_IN_PROGRESS", "response = null, lease_until = 9e12"],
  ["422 IDEMPOTENCY_KEY_REUSED", "request = 'another'"],
] as const;
