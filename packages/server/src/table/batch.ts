import { sql } from "drizzle-orm";
import type { Database, Statement } from "./database.js";
import type { Row } from "./row.js";

/** Runs statements as one transaction, and gives the rows of each. An error takes all of them back. */
export async function runBatch(database: Database, statements: readonly Statement[]): Promise<readonly Row[][]> {
  if (!hasBatch(database)) throw new Error("This database's driver has no batch");
  return await database.batch(statements);
}

interface Batching {
  batch(statements: readonly Statement[]): Promise<readonly Row[][]>;
}

/** The drivers of libsql and D1 have it, beyond what Drizzle's handles have in common. */
function hasBatch(database: Database): database is Database & Batching {
  return "batch" in database && typeof database.batch === "function";
}

/**
 * A statement that fails where the one before it touched no row: D1 takes a batch back for nothing but an error of SQL.
 * SQLite repeats in its message the path that it can't read.
 */
export function mustHaveMet(database: Database, index: number): Statement {
  // without a variable, since Drizzle's driver for D1 binds none of raw SQL in a batch
  const test = sql.raw(`select case when changes() = 0 then json_extract('{}', 'no row met by ${index}') end as met`);
  return database.all(test) as Statement; // raw SQL has rows of any form
}

/** The index of the statement that met no row, where this is why a batch failed. */
export function missedIn(error: unknown): number | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const index = /no row met by (\d+)/.exec(cause.message)?.[1];
    if (index !== undefined) return Number(index);
  }
  return undefined;
}
