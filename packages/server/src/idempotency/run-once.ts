import type { Context } from "hono";
import type { Admission } from "../operations/admit.js";
import type { HandlerOptions } from "../operations/handler.js";
import { logError } from "../problem/respond.js";
import type { ActionOperation } from "../resource/operation.js";
import { claimOf } from "./claim.js";
import { keep, type Held } from "./keep.js";
import { responseOf } from "./kept-response.js";
import { recordWatch } from "./record-watch.js";
import { checkSame, inProgress } from "./refusals.js";

/** An author's code, in two parts. */
interface Running<Prepared> {
  readonly admitted: Admission;
  /** The request's. */
  readonly body: string;
  /** What may refuse the request, and leaves nothing behind where it does. */
  readonly prepare: () => Promise<Prepared>;
  /** What may have had effects, whether it answers or throws. */
  readonly run: (prepared: Prepared) => Promise<Response>;
}

/** Runs an action; with an `Idempotency-Key`, once for each key, and answers always the same. */
export function runningOnce(operation: ActionOperation, options: HandlerOptions) {
  const {
    services: { claims },
    place,
  } = options;
  const checkRecord = recordWatch(operation, options);

  return async <Prepared>(c: Context, running: Running<Prepared>): Promise<Response> => {
    const {
      admitted: { caller },
      body,
      prepare,
      run,
    } = running;
    const claim = claims && (await claimOf(c, place, { caller, body }));
    if (claims === undefined || claim === undefined) return await run(await prepare());
    const held = { claims, claim };
    if (!(await claims.lease(claim))) return await again(c, running.admitted, held);
    const prepared = await prepare().catch(async (refusal: unknown) => {
      await claims.release(claim).catch((error: unknown) => logError(c, error));
      throw refusal;
    });
    return await keep(c, held, await run(prepared));
  };

  async function again(c: Context, admitted: Admission, { claims: { find }, claim }: Held): Promise<Response> {
    const known = (await find(claim)) ?? { request: claim.request, leaseUntil: null, response: null };
    checkSame(known, claim);
    if (known.response === null) throw inProgress(known, claim);
    await checkRecord(c, admitted);
    return responseOf(c, known.response);
  }
}
