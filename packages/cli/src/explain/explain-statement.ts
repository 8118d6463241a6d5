import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Statement } from "../verify/open-tables.js";
import { indexLine } from "./index-line.js";
import { missingIndexes } from "./missing-indexes.js";
import { readPlan, type PlanStep } from "./read-plan.js";

/** One statement of the server, and how SQLite runs it. */
export interface ExplainedStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** The steps of EXPLAIN QUERY PLAN, in their order. */
  readonly plan: readonly PlanStep[];
  readonly missing: readonly ExplainedIndex[];
}

export interface ExplainedIndex {
  /** The steps of the plan that tell of it. */
  readonly steps: readonly string[];
  /** The line to write in the table's file; `null` where no index helps. */
  readonly line: string | null;
}

/** Runs a statement beside the server. */
export type Execute = (statement: Statement | string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

interface Beside {
  readonly execute: Execute;
  /** By their names in SQL. */
  readonly tables: ReadonlyMap<string, SQLiteTable>;
}

/** Asks SQLite for the plan of a statement, and looks for an index that would mend it. */
export async function explainStatement(statement: Statement, { execute, tables }: Beside): Promise<ExplainedStatement> {
  const plan = await readPlan(statement, execute);
  const found = await missingIndexes({ statement, plan, execute, isTable: (name) => tables.has(name) });
  const missing = found.map(({ table, steps, columns }) => {
    const known = tables.get(table);
    const line = known === undefined || columns.length === 0 ? null : indexLine(known, table, columns);
    return { steps, line };
  });
  return { sql: statement.sql, parameters: [statement.args ?? []].flat().map(printable), plan, missing };
}

/** A parameter in a form that JSON has. */
function printable(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  return value instanceof Uint8Array || value instanceof ArrayBuffer ? "a blob" : value;
}
