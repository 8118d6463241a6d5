import { checkBodyHeaders, readJson } from "../http/read-body.js";
import { refuseHeader } from "../http/refuse-header.js";
import { representWritten } from "../http/represent.js";
import { nameable } from "../mask/nameable.js";
import { rethrow } from "../problem/database-errors.js";
import { invalid, type Problem } from "../problem/problem.js";
import { noParameters } from "../query/parameters.js";
import type { UpdateOperation } from "../resource/operation.js";
import { admission } from "./admit.js";
import { aiming } from "./aim.js";
import { whyNotChanged } from "./dangling.js";
import type { HandlerFactory } from "./handler.js";
import { precondition } from "./precondition.js";
import { presentation } from "./present.js";
import { fieldsReader } from "./read-fields.js";
import { stamping } from "./stamps.js";
import { targetsOf } from "./targets.js";

/** `PATCH /posts/{id}`: changes the fields that were sent, and no other. */
export const updateHandler: HandlerFactory<UpdateOperation> = (operation, options) => {
  const { services } = options;
  const { resource, accept } = operation;
  const targetsFor = targetsOf(operation, services);
  const admit = admission(operation, options, targetsFor);
  const read = fieldsReader(resource, accept, "update");
  const stamps = stamping(resource, "update", services);
  const aim = aiming(operation, options);
  const meant = precondition(resource, options);
  const { presenterFor } = presentation(resource);

  return async (c) => {
    checkBodyHeaders(c.req.raw.headers);
    const admitted = await admit(c.req.raw);
    refuseHeader(c.req.raw.headers, "If-None-Match");
    noParameters(c.req.url);
    const input = read(await readJson(c.req.raw));
    if (Object.keys(input).length === 0) throw nothingToChange();
    const { context } = admitted.caller;
    const { rows, where, why } = await meant(c, admitted, await aim(c, admitted));
    const values = { ...input, ...stamps(admitted.caller) };
    const targets = await targetsFor();
    const row = await rows
      .update(where, values, targets)
      .catch((error: unknown) => rethrow(error, { act: "write", fields: nameable(resource, context) }));
    if (row === undefined) throw await whyNotChanged(await why(), where, { rows, resource, values, targets });
    return await representWritten(c, presenterFor(context)(row));
  };
};

export function nothingToChange(): Problem {
  return invalid([{ path: "", code: "empty_update", message: "The body names no field to change." }]);
}
