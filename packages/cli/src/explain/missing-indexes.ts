import type { Statement } from "../verify/open-tables.js";
import type { Execute } from "./explain-statement.js";
import { readPlan, type PlanStep } from "./read-plan.js";
import { usedColumns, type UsedColumns } from "./used-columns.js";

/** What a plan does for want of an index. */
export interface MissingIndex {
  /** The table's name in SQL. */
  readonly table: string;
  /** The steps of the plan that tell of it. */
  readonly steps: readonly string[];
  /** The columns of an index with which the plan is better, by their SQL names; none where no index helps. */
  readonly columns: readonly string[];
}

interface Planned {
  readonly statement: Statement;
  readonly plan: readonly PlanStep[];
  readonly execute: Execute;
  /** Whether a name in the plan is a table's: a statement names its subqueries too. */
  readonly isTable: (name: string) => boolean;
}

/** Tables that the plan scans or sorts, each with the index that mends it: tried out, not guessed. */
export async function missingIndexes({ statement, plan, execute, isTable }: Planned): Promise<MissingIndex[]> {
  const missing: MissingIndex[] = [];
  for (const table of tablesOf(plan).filter(isTable)) {
    const used = usedColumns(statement.sql, table);
    const steps = costs(plan, table, used);
    if (steps.length === 0) continue;
    const columns = await mending({ table, used, steps, statement, execute });
    const isWorthSaying = columns.length > 0 || !steps.every(isOrderedScan);
    if (isWorthSaying) missing.push({ table, steps, columns });
  }
  return missing;
}

const step = /^(?:SCAN|SEARCH) (\w+)(?: USING .*)?$/;

function tablesOf(plan: readonly PlanStep[]): string[] {
  return [...new Set(plan.flatMap(({ detail }) => step.exec(detail)?.[1] ?? []))];
}

/** A sort of no more than what ties (`FOR RIGHT PART OF ORDER BY`) costs little. A walk in order costs where it skips rows. */
function costs(plan: readonly PlanStep[], table: string, { equal, ordered }: UsedColumns): string[] {
  return plan
    .map(({ detail }) => detail)
    .filter((detail) => {
      if (detail === "USE TEMP B-TREE FOR ORDER BY") return ordered.length > 0;
      if (!detail.startsWith("SCAN ") || step.exec(detail)?.[1] !== table) return false;
      return !isOrderedScan(detail) || equal.length > 0;
    });
}

function isOrderedScan(detail: string): boolean {
  return / USING (?:COVERING )?INDEX /.test(detail);
}

interface Faulty {
  readonly table: string;
  readonly used: UsedColumns;
  readonly steps: readonly string[];
  readonly statement: Statement;
  readonly execute: Execute;
}

/** The first of the candidates with which the least is left to mend. */
async function mending({ table, used, steps, statement, execute }: Faulty): Promise<readonly string[]> {
  let best: readonly string[] = [];
  let least = steps.length;
  for (const columns of candidates(used)) {
    const plan = await planWith({ table, columns }, statement, execute);
    const left = costs(plan, table, used).length;
    if (left < least) [best, least] = [columns, left];
  }
  return best;
}

function candidates({ equal, bounded, ordered }: UsedColumns): string[][] {
  const withoutKey = ordered.length > 1 ? ordered.slice(0, -1) : ordered;
  const all = [[...equal, ...withoutKey], [...equal, ...ordered], [...equal, ...bounded], equal, withoutKey, bounded];
  return all.map((columns) => [...new Set(columns)]).filter((columns) => columns.length > 0);
}

async function planWith(
  { table, columns }: Pick<MissingIndex, "table" | "columns">,
  statement: Statement,
  execute: Execute,
): Promise<readonly PlanStep[]> {
  const list = columns.map(quoted).join(", ");
  await execute("SAVEPOINT tried");
  try {
    await execute(`CREATE INDEX "quickback_tried" ON ${quoted(table)} (${list})`);
    return await readPlan(statement, execute);
  } finally {
    await execute("ROLLBACK TO tried");
    await execute("RELEASE tried");
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
