import { and } from "drizzle-orm";
import { checkBodyHeaders, readJson } from "../http/read-body.js";
import { readInput } from "../http/read-input.js";
import { rethrow } from "../problem/database-errors.js";
import { invalid } from "../problem/problem.js";
import { noParameters } from "../query/parameters.js";
import type { UpdateOperation } from "../resource/operation.js";
import { ScopedTable, type Row } from "../table/scoped-table.js";
import { admission } from "./admit.js";
import { whyNotRelated } from "./dangling.js";
import { whyNothing } from "./why-nothing.js";
import { bodySorter, throwRefusals } from "./guards.js";
import type { HandlerFactory } from "./handler.js";
import { presenter } from "./present.js";
import { recordTest } from "./record-id.js";
import { stamping } from "./stamps.js";
import { targetsOf } from "./targets.js";

/** `PATCH /posts/{id}`: changes the fields that were sent, and no other. */
export const updateHandler: HandlerFactory<UpdateOperation> = (operation, { services, read }) => {
  const { resource, accept } = operation;
  const targetsFor = targetsOf(operation, services);
  const admit = admission(operation, services, targetsFor);
  const sort = bodySorter(resource, accept, "update");
  const stamps = stamping(resource, "update", services);
  const record = recordTest(resource);
  const present = presenter(resource.shape);

  return async (c) => {
    checkBodyHeaders(c.req.raw.headers);
    const { caller, decision } = await admit(c.req.raw);
    noParameters(c.req.url);
    const { rest, refusals } = sort(await readJson(c.req.raw));
    const input = readInput(accept, rest) as Row; // what an object schema gives
    throwRefusals(refusals);
    if (Object.keys(input).length === 0) throw nothingToChange();
    const rows = new ScopedTable({ resource, database: services.database, context: caller.context });
    const target = record((name) => c.req.param(name));
    const where = and(target, rows.sqlOf(decision));
    const values = { ...input, ...stamps(caller) };
    const targets = await targetsFor();
    const row = await rows
      .update(where, values, targets)
      .catch((error: unknown) => rethrow(error, { act: "write", fields: resource.readable }));
    if (row === undefined) {
      const dangling = () => whyNotRelated(where, { rows, resource, values, targets });
      throw await whyNothing({ rows, target, read, decision, caller, dangling });
    }
    return c.json(present(row));
  };
};

function nothingToChange() {
  return invalid([{ path: "", code: "empty_update", message: "The body names no field to change." }]);
}
