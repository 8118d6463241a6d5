import { and } from "drizzle-orm";
import { nameable } from "../mask/nameable.js";
import { rethrow } from "../problem/database-errors.js";
import { noParameters } from "../query/parameters.js";
import type { DeleteOperation } from "../resource/operation.js";
import { columnsOf } from "../table/columns.js";
import { ScopedTable } from "../table/scoped-table.js";
import { admission } from "./admit.js";
import type { HandlerFactory } from "./handler.js";
import { recordTest } from "./record-id.js";
import { inColumnForm, stamping } from "./stamps.js";
import { whyNothing } from "./why-nothing.js";

/** `DELETE /posts/{id}`: removes the row, or marks it as deleted. */
export const deleteHandler: HandlerFactory<DeleteOperation> = (operation, { services, read }) => {
  const { resource, mark } = operation;
  const admit = admission(operation, services);
  const record = recordTest(resource);
  const stamps = stamping(resource, "delete", services);

  return async (c) => {
    const { caller, decision } = await admit(c.req.raw);
    noParameters(c.req.url);
    const rows = new ScopedTable({ resource, database: services.database, context: caller.context });
    const target = record((name) => c.req.param(name));
    const where = and(target, rows.sqlOf(decision));
    const deleted = await remove().catch((error: unknown) =>
      rethrow(error, { act: "delete", fields: nameable(resource, caller.context) }),
    );
    if (!deleted) throw await whyNothing({ rows, target, read, decision, caller });
    return c.body(null, 204);

    function remove(): Promise<boolean> {
      if (mark === undefined) return rows.delete(where);
      const time = inColumnForm(services.now(), columnsOf(resource.table).get(mark));
      return rows.softDelete(where, { ...stamps(caller), [mark]: time });
    }
  };
};
