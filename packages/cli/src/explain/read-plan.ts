import type { Statement } from "../verify/open-tables.js";
import type { Execute } from "./explain-statement.js";

export interface PlanStep {
  /** How many steps it is a part of. */
  readonly depth: number;
  /** As SQLite says it: `SCAN posts`. */
  readonly detail: string;
}

/** How SQLite would run a statement (sqlite.org/eqp.html). */
export async function readPlan({ sql, args }: Statement, execute: Execute): Promise<PlanStep[]> {
  const rows = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, ...(args === undefined ? {} : { args }) });
  const depths = new Map<unknown, number>([[0, -1]]);
  return rows.map(({ id, parent, detail }) => {
    const depth = (depths.get(parent) ?? -1) + 1;
    depths.set(id, depth);
    return { depth, detail: String(detail) };
  });
}
