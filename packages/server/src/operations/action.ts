import type { ActionDefinition, ActionError, Env } from "@quickback/compiler";
import type { Context } from "hono";
import * as z from "zod";
import { checkBodyHeaders, readJson } from "../http/read-body.js";
import { readInput } from "../http/read-input.js";
import { isActionError } from "../problem/action-error.js";
import { notFound } from "../problem/problem.js";
import { actionProblem } from "../problem/respond.js";
import { noParameters } from "../query/parameters.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { ActionOperation } from "../resource/operation.js";
import { scopedDatabase } from "../action/scoped-database.js";
import { ScopedTable, type Row } from "../table/scoped-table.js";
import { admission, type Admission } from "./admit.js";
import { aiming } from "./aim.js";
import type { HandlerFactory } from "./handler.js";

/** `POST /posts/{id}/publish`: the author's code, run once the caller, the input and the record have passed. */
export const actionHandler: HandlerFactory<ActionOperation> = (operation, options) => {
  const { services } = options;
  const { run, resource, onRecord, test } = operation;
  const admit = admission(operation, services);
  const find = onRecord && resource !== undefined ? recordFinder(resource) : undefined;

  return async (c) => {
    if (run.input !== undefined) checkBodyHeaders(c.req.raw.headers);
    const admitted = await admit(c.req.raw);
    noParameters(c.req.url);
    const input = run.input === undefined ? undefined : readInput(run.input, await readJson(c.req.raw));
    const record = await find?.(c, admitted);
    const { context, user, session } = admitted.caller;
    const ctx = { ...context, user, session };
    const db = scopedDatabase(services, admitted.caller);
    try {
      return answer(c, await run.execute({ ctx, db, record, input, c, env: services.env as Env }));
    } catch (error) {
      if (isActionError(error) && isDeclared(error, run.errors)) return actionProblem(c, error);
      // Hono lets what is no Error through to the runtime, which would answer without a problem
      throw error instanceof Error ? error : new Error("An action threw what is no error", { cause: error });
    }
  };

  function isDeclared({ code, status }: ActionError, errors: ActionDefinition["errors"] = {}): boolean {
    return Object.hasOwn(errors, code) && errors[code] === status;
  }

  function recordFinder(owner: ResourceDefinition) {
    const aim = aiming({ resource: owner, ...(test && { test }) }, options);
    return async (c: Context, admitted: Admission): Promise<Row> => {
      const { where, judged, why } = await aim(c, admitted);
      if (judged !== undefined) return judged;
      const { context } = admitted.caller;
      const all = new ScopedTable({ resource: owner, database: services.database, context, projection: owner.columns });
      const row = await all.find(where);
      if (row !== undefined) return row;
      throw admitted.decision.kind === "allow" ? notFound() : await why();
    };
  }

  function answer(c: Context, result: unknown): Response {
    if (result instanceof Response) throw new Error("An action returns a value; the server makes the response");
    if (run.output instanceof z.ZodType) return c.json(z.encode(run.output, result as never) as object);
    return result === undefined ? c.body(null, 204) : c.json(result as object);
  }
};
