import { and, type SQL } from "drizzle-orm";
import type { Context } from "hono";
import type { Problem } from "../problem/problem.js";
import type { AccessTest } from "../resource/access-test.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Row } from "../table/row.js";
import { ScopedTable } from "../table/scoped-table.js";
import type { Admission } from "./admit.js";
import type { HandlerOptions } from "./handler.js";
import { judge } from "./judge.js";
import { recordTest } from "./record-id.js";
import { whyNothing, whyRefused } from "./why-nothing.js";

/** The one record of a request, and what its rule leaves of it. */
export interface Aim {
  readonly rows: ScopedTable;
  /** The key, the rule's condition, and under an author's function that the row is still as it was judged. */
  readonly where: SQL | undefined;
  /** The row that the author's function has judged. */
  readonly judged: Row | undefined;
  /** Why a statement with this condition touched no row. */
  readonly why: () => Promise<Problem>;
}

/** Finds out what an operation on one record may touch. Throws where an author's function lets the caller do nothing. */
export function aiming(
  { resource, test }: { readonly resource: ResourceDefinition; readonly test?: AccessTest },
  { services, read, readTest }: HandlerOptions,
) {
  const record = recordTest(resource);
  const judgeRead = readTest && judge(resource, readTest, services);
  const judgeRow = test && judge(resource, test, services);

  return async (c: Context, { caller, decision }: Admission): Promise<Aim> => {
    const rows = new ScopedTable({ resource, database: services.database, context: caller.context });
    const target = record((name) => c.req.param(name));
    const where = and(target, rows.sqlOf(decision));
    const miss = { rows, target, read, judgeRead, decision, caller };
    const aim = { rows, where, judged: undefined, why: () => whyNothing(miss) };
    if (judgeRow === undefined) return aim;
    const judged = await judgeRow(where, caller);
    if (judged === undefined) throw await whyNothing(miss);
    if (!judged.passes) throw await whyRefused(miss);
    return { ...aim, where: and(where, judged.isUnchanged), judged: judged.row };
  };
}
