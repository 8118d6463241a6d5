import { refuseBody } from "../http/read-body.js";
import { refuseHeader } from "../http/refuse-header.js";
import { nameable } from "../mask/nameable.js";
import { rethrow } from "../problem/database-errors.js";
import { noParameters } from "../query/parameters.js";
import type { DeleteOperation } from "../resource/operation.js";
import { columnsOf } from "../table/columns.js";
import { admission } from "./admit.js";
import { aiming } from "./aim.js";
import type { HandlerFactory } from "./handler.js";
import { precondition } from "./precondition.js";
import { inColumnForm, stamping } from "./stamps.js";

/** `DELETE /posts/{id}`: removes the row, or marks it as deleted. */
export const deleteHandler: HandlerFactory<DeleteOperation> = (operation, options) => {
  const { services } = options;
  const { resource, mark } = operation;
  const admit = admission(operation, options);
  const aim = aiming(operation, options);
  const meant = precondition(resource, options);
  const stamps = stamping(resource, "delete", services);

  return async (c) => {
    const admitted = await admit(c.req.raw);
    refuseHeader(c.req.raw.headers, "If-None-Match");
    noParameters(c.req.url);
    await refuseBody(c.req.raw);
    const { rows, where, why } = await meant(c, admitted, await aim(c, admitted));
    const deleted = await remove().catch((error: unknown) =>
      rethrow(error, { act: "delete", fields: nameable(resource, admitted.caller.context) }),
    );
    if (!deleted) throw await why();
    return c.body(null, 204);

    function remove(): Promise<boolean> {
      if (mark === undefined) return rows.delete(where);
      const time = inColumnForm(services.now(), columnsOf(resource.table).get(mark));
      return rows.softDelete(where, { ...stamps(admitted.caller), [mark]: time });
    }
  };
};
