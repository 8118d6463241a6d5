import { and } from "drizzle-orm";
import { checkBodyHeaders, readJson } from "../http/read-body.js";
import { readInput } from "../http/read-input.js";
import { nameable } from "../mask/nameable.js";
import { rethrow } from "../problem/database-errors.js";
import { invalid } from "../problem/problem.js";
import { noParameters } from "../query/parameters.js";
import type { UpdateOperation } from "../resource/operation.js";
import { ScopedTable, type Row } from "../table/scoped-table.js";
import { admission } from "./admit.js";
import { whyNothing } from "./why-nothing.js";
import { bodySorter, throwRefusals } from "./guards.js";
import type { HandlerFactory } from "./handler.js";
import { presentation } from "./present.js";
import { recordTest } from "./record-id.js";
import { stamping } from "./stamps.js";

/** `PATCH /posts/{id}`: changes the fields that were sent, and no other. */
export const updateHandler: HandlerFactory<UpdateOperation> = (operation, { services, read }) => {
  const { resource, accept } = operation;
  const admit = admission(operation, services);
  const sort = bodySorter(resource, accept, "update");
  const stamps = stamping(resource, "update", services);
  const record = recordTest(resource);
  const { columns, presenterFor } = presentation(resource);

  return async (c) => {
    checkBodyHeaders(c.req.raw.headers);
    const { caller, decision } = await admit(c.req.raw);
    noParameters(c.req.url);
    const { rest, refusals } = sort(await readJson(c.req.raw));
    const input = readInput(accept, rest) as Row; // what an object schema gives
    throwRefusals(refusals);
    if (Object.keys(input).length === 0) throw nothingToChange();
    const { context } = caller;
    const rows = new ScopedTable({ resource, database: services.database, context, projection: columns });
    const target = record((name) => c.req.param(name));
    const row = await rows
      .update(and(target, rows.sqlOf(decision)), { ...input, ...stamps(caller) })
      .catch((error: unknown) => rethrow(error, { act: "write", fields: nameable(resource, context) }));
    if (row === undefined) throw await whyNothing({ rows, target, read, decision, caller });
    return c.json(presenterFor(context)(row));
  };
};

function nothingToChange() {
  return invalid([{ path: "", code: "empty_update", message: "The body names no field to change." }]);
}
