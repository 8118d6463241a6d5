import { and, type SQL } from "drizzle-orm";
import type { Caller } from "../caller/caller.js";
import { notFound } from "../problem/problem.js";
import type { GetOperation } from "../resource/operation.js";
import { ScopedTable, type Row } from "../table/scoped-table.js";
import { admission } from "./admit.js";
import type { HandlerFactory } from "./handler.js";
import { judge } from "./judge.js";
import { presentation } from "./present.js";
import { recordTest } from "./record-id.js";
import { noParameters } from "../query/parameters.js";

/** `GET /posts/{id}`: one row, if it exists for the caller. */
export const getHandler: HandlerFactory<GetOperation> = (operation, { services }) => {
  const { resource, test } = operation;
  const admit = admission(operation, services);
  const record = recordTest(resource);
  const { presenterFor } = presentation(resource);
  const judgeRow = test && judge(resource, test, services);

  return async (c) => {
    const { caller, decision } = await admit(c.req.raw);
    noParameters(c.req.url);
    const rows = new ScopedTable({ resource, database: services.database, context: caller.context });
    const target = record((name) => c.req.param(name));
    const row = await find(rows, and(target, rows.sqlOf(decision)), caller);
    if (row === undefined) throw notFound();
    return c.json(presenterFor(caller.context)(row));
  };

  async function find(rows: ScopedTable, where: SQL | undefined, caller: Caller): Promise<Row | undefined> {
    if (judgeRow === undefined) return await rows.find(where);
    const judged = await judgeRow(where, caller);
    return judged?.passes === true ? judged.row : undefined;
  }
};
