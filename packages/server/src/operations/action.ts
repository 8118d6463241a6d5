import type { Env } from "@quickback/compiler";
import type { Context } from "hono";
import { answering } from "../action/answer.js";
import type { HeldRecord } from "../action/held-record.js";
import { recordHolder } from "../action/hold-record.js";
import { refusal } from "../action/refusal.js";
import { scopedDatabase } from "../action/scoped-database.js";
import type { Caller } from "../caller/caller.js";
import { checkBodyHeaders, parseJson, readText, refuseBody } from "../http/read-body.js";
import { refuseConditions } from "../http/refuse-header.js";
import { readInput } from "../http/read-input.js";
import { runningOnce } from "../idempotency/run-once.js";
import { logError } from "../problem/respond.js";
import { noParameters } from "../query/parameters.js";
import type { ActionOperation } from "../resource/operation.js";
import { admission } from "./admit.js";
import type { HandlerFactory } from "./handler.js";

/** `POST /posts/{id}/publish`: the author's code, run once the caller, the input and the record have passed. */
export const actionHandler: HandlerFactory<ActionOperation> = (operation, options) => {
  const { run } = operation;
  const { services } = options;
  const admit = admission(operation, options);
  const hold = recordHolder(operation, options);
  const { begin, answer } = answering(operation, services);
  const once = runningOnce(operation, options);

  return async (c) => {
    if (run.input !== undefined) checkBodyHeaders(c.req.raw.headers);
    const admitted = await admit(c.req.raw);
    refuseConditions(c.req.raw);
    noParameters(c.req.url);
    const body = await (run.input === undefined ? refuseBody(c.req.raw) : readText(c.req.raw));
    const input = run.input === undefined ? undefined : readInput(run.input, parseJson(body));
    return await once(c, {
      admitted,
      body,
      prepare: async () => hold?.(c, admitted),
      run: (held) => execute({ c, caller: admitted.caller, input, held }),
    });
  };

  async function execute({ c, caller, input, held }: Execution): Promise<Response> {
    if (services.rehearses) return c.body(null, 204);
    const { context, user, session } = caller;
    const ctx = { ...context, user, session };
    const db = scopedDatabase(services, caller);
    const env = services.env as Env;
    let begun: unknown;
    try {
      begun = await begin(await run.execute({ ctx, db, record: held?.record, input, c, env }));
    } catch (error) {
      await held?.release().catch((failure: unknown) => logError(c, failure));
      return refusal(c, error, run.errors);
    }
    return await answer(c, begun, caller);
  }
};

interface Execution {
  readonly c: Context;
  readonly caller: Caller;
  readonly input: unknown;
  readonly held: HeldRecord | undefined;
}
