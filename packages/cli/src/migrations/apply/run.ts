import type { Transaction } from "@libsql/client";
import { Failure } from "../../command/failure.js";
import { splitStatements, type Entry } from "../history/history.js";
import { hashOf, trackingTable } from "./applied.js";

/** Runs one migration in an open transaction, and writes down that it has been run. Throws a `Failure` that names what failed. */
export async function run(transaction: Transaction, entry: Entry): Promise<void> {
  const before = await violations(transaction);
  for (const statement of splitStatements(entry.sql)) await runStatement(transaction, entry, statement);
  await refuseViolations(transaction, entry, before);
  await transaction.execute(
    `CREATE TABLE IF NOT EXISTS ${trackingTable} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`,
  );
  const sql = `INSERT INTO ${trackingTable} (hash, created_at) VALUES (?, ?)`;
  await transaction.execute({ sql, args: [hashOf(entry), entry.when] });
}

async function runStatement(transaction: Transaction, { tag }: Entry, statement: string): Promise<void> {
  const [, word] = /^(?:--.*\n|\s)*(begin|commit|end|rollback)\b/i.exec(statement) ?? [];
  if (word !== undefined)
    throw new Failure(`${tag}.sql says ${word.toUpperCase()}, but a migration is one transaction as it is.`, {
      help: "Leave it out.",
    });
  try {
    // More than one, where there is no breakpoint between them.
    await transaction.executeMultiple(statement);
  } catch (error) {
    throw failed(tag, error, statement);
  }
}

/** What a migration failed with, and where. */
export function failed(tag: string, error: unknown, statement?: string): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${tag}.sql failed, and the database is as it was before it: ${reason}.`;
  return new Failure(message, statement === undefined ? {} : { help: `The statement was: ${statement}` });
}

/** How many rows refer to nothing, by the table they are in and the one they refer to. */
async function violations(transaction: Transaction): Promise<ReadonlyMap<string, number>> {
  const { rows } = await transaction.execute("PRAGMA foreign_key_check");
  const counts = new Map<string, number>();
  for (const row of rows) {
    const pair = `${String(row["table"])} to ${String(row["parent"])}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

async function refuseViolations(
  transaction: Transaction,
  { tag }: Entry,
  before: ReadonlyMap<string, number>,
): Promise<void> {
  const after = await violations(transaction);
  const added = [...after].find(([pair, count]) => count > (before.get(pair) ?? 0));
  if (added === undefined) return;
  const [pair, count] = added;
  throw new Failure(
    `${tag}.sql failed, and the database is as it was before it: ${count} references from ${pair} lead nowhere.`,
  );
}
