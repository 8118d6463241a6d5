import { and } from "drizzle-orm";
import { notFound } from "../problem/problem.js";
import type { GetOperation } from "../resource/operation.js";
import { ScopedTable } from "../table/scoped-table.js";
import { admission } from "./admit.js";
import type { HandlerFactory } from "./handler.js";
import { presentation } from "./present.js";
import { recordTest } from "./record-id.js";
import { noParameters } from "../query/parameters.js";

/** `GET /posts/{id}`: one row, if it exists for the caller. */
export const getHandler: HandlerFactory<GetOperation> = (operation, { services }) => {
  const { resource } = operation;
  const admit = admission(operation, services);
  const record = recordTest(resource);
  const { columns, presenterFor } = presentation(resource);

  return async (c) => {
    const { caller, decision } = await admit(c.req.raw);
    noParameters(c.req.url);
    const rows = new ScopedTable({
      resource,
      database: services.database,
      context: caller.context,
      projection: columns,
    });
    const row = await rows.find(
      and(
        record((name) => c.req.param(name)),
        rows.sqlOf(decision),
      ),
    );
    if (row === undefined) throw notFound();
    return c.json(presenterFor(caller.context)(row));
  };
};
