import type { Env } from "@quickback/compiler";
import { answering } from "../action/answer.js";
import { recordHolder } from "../action/hold-record.js";
import { refusal } from "../action/refusal.js";
import { scopedDatabase } from "../action/scoped-database.js";
import { checkBodyHeaders, readJson } from "../http/read-body.js";
import { readInput } from "../http/read-input.js";
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

  return async (c) => {
    if (run.input !== undefined) checkBodyHeaders(c.req.raw.headers);
    const admitted = await admit(c.req.raw);
    noParameters(c.req.url);
    const input = run.input === undefined ? undefined : readInput(run.input, await readJson(c.req.raw));
    const held = await hold?.(c, admitted);
    if (services.rehearses) return c.body(null, 204);
    const { context, user, session } = admitted.caller;
    const ctx = { ...context, user, session };
    const db = scopedDatabase(services, admitted.caller);
    const env = services.env as Env;
    let begun: unknown;
    try {
      begun = await begin(await run.execute({ ctx, db, record: held?.record, input, c, env }));
    } catch (error) {
      await held?.release().catch((failure: unknown) => logError(c, failure));
      return refusal(c, error, run.errors);
    }
    return await answer(c, begun, admitted.caller);
  };
};
