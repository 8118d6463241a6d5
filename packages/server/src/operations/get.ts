import { and, type SQL } from "drizzle-orm";
import { once } from "../app/once.js";
import type { Caller } from "../caller/caller.js";
import { refuseHeader } from "../http/refuse-header.js";
import { represent } from "../http/represent.js";
import { notFound } from "../problem/problem.js";
import type { GetOperation } from "../resource/operation.js";
import type { Row } from "../table/row.js";
import { ScopedTable } from "../table/scoped-table.js";
import { admission } from "./admit.js";
import type { HandlerFactory } from "./handler.js";
import { include, relationKeys } from "./include.js";
import { judge } from "./judge.js";
import { presentation } from "./present.js";
import { recordTest } from "./record-id.js";
import { targetsOf } from "./targets.js";
import { getQueryReader } from "../query/get-query.js";

/** `GET /posts/{id}`: one row, if it exists for the caller. */
export const getHandler: HandlerFactory<GetOperation> = (operation, options) => {
  const { services } = options;
  const { resource, test } = operation;
  const targetsFor = targetsOf(operation, services);
  const admit = admission(operation, options, targetsFor);
  const reader = once(async () => getQueryReader(operation, await targetsFor()));
  const record = recordTest(resource);
  const { presenterFor } = presentation(resource);
  const judgeRow = test && judge(resource, test, services);

  return async (c) => {
    const { caller, decision } = await admit(c.req.raw);
    refuseHeader(c.req.raw.headers, "If-Match");
    const inclusion = (await reader())(c.req.url);
    const rows = new ScopedTable({ resource, database: services.database, context: caller.context });
    const target = record((name) => c.req.param(name));
    const beside = relationKeys(resource, inclusion.keys());
    const row = await find({ rows, where: and(target, rows.sqlOf(decision)), caller, beside });
    if (row === undefined) throw notFound();
    const asking = { services, caller, targets: await targetsFor() };
    const [included] = inclusion.size === 0 ? [] : await include(inclusion, { resource, rows: [row] }, asking);
    return await represent(c, presenterFor(caller.context)(row), included);
  };

  async function find({ rows, where, caller, beside }: Finding): Promise<Row | undefined> {
    const judged = await judgeRow?.(where, caller);
    if (judgeRow !== undefined && judged?.passes !== true) return undefined;
    if (judged !== undefined && Object.keys(beside).length === 0) return judged.row;
    const unchanged = and(where, judged?.isUnchanged);
    const [row] = await rows.list({ where: unchanged, orderBy: [], limit: 1, offset: 0, beside });
    return row;
  }
};

interface Finding {
  readonly rows: ScopedTable;
  readonly where: SQL | undefined;
  readonly caller: Caller;
  readonly beside: Readonly<Record<string, SQL>>;
}
