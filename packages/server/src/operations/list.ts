import { and } from "drizzle-orm";
import { listQueryReader } from "../query/list-query.js";
import type { ListOperation } from "../resource/operation.js";
import { ScopedTable } from "../table/scoped-table.js";
import { admission } from "./admit.js";
import type { HandlerFactory } from "./handler.js";
import { presenter } from "./present.js";

/** `GET /posts`: one page of the rows that exist for the caller. */
export const listHandler: HandlerFactory<ListOperation> = (operation, { services }) => {
  const { resource } = operation;
  const admit = admission(operation, services);
  const read = listQueryReader(operation);
  const present = presenter(resource.shape);

  return async (c) => {
    const { caller, decision } = await admit(c.req.raw);
    const { where, orderBy, limit, offset, withTotal } = read(c.req.url);
    const rows = new ScopedTable({ resource, database: services.database, context: caller.context });
    const matching = and(rows.sqlOf(decision), where);
    const found = await rows.list({ where: matching, orderBy, limit: limit + 1, offset });
    const total = withTotal ? { total: await rows.count(matching) } : {};
    const data = found.slice(0, limit).map(present);
    const pagination = { limit, offset, count: data.length, hasMore: found.length > limit, ...total };
    return c.json({ data, pagination });
  };
};
