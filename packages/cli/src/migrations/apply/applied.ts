import type { Transaction } from "@libsql/client";
import { createHash } from "node:crypto";
import { Failure } from "../../command/failure.js";
import type { Entry, History } from "../history/history.js";

/** Where drizzle-orm's own migrator writes down what it has run. */
export const trackingTable = "__drizzle_migrations";

/** A migration that a database has had. */
interface Applied {
  /** SHA-256 of its file, in hexadecimal. */
  readonly hash: string;
  readonly when: number;
}

/** The migrations that a database has not had. Throws a `Failure` where it has had others than those of the folder. */
export async function pendingIn(database: Pick<Transaction, "execute">, { entries }: History): Promise<Entry[]> {
  const applied = await readApplied(database);
  for (const one of applied) refuseForeign(one, entries);
  const done = new Set(applied.map(({ when }) => when));
  const pending = entries.filter(({ when }) => !done.has(when));
  refuseSkipped(pending, Math.max(0, ...done));
  return pending;
}

export function hashOf({ sql }: Entry): string {
  return createHash("sha256").update(sql).digest("hex");
}

async function readApplied(database: Pick<Transaction, "execute">): Promise<Applied[]> {
  const { rows: tables } = await database.execute(`SELECT name FROM sqlite_master WHERE name = '${trackingTable}'`);
  if (tables.length === 0) return [];
  const { rows } = await database.execute(`SELECT hash, created_at FROM ${trackingTable} ORDER BY created_at`);
  return rows.map((row) => ({ hash: String(row["hash"]), when: Number(row["created_at"]) }));
}

function refuseForeign({ hash, when }: Applied, entries: readonly Entry[]): void {
  const entry = entries.find((one) => one.when === when);
  if (entry === undefined)
    throw new Failure("The database has had a migration that is not in quickback/migrations.", {
      help: `It is number ${when} in ${trackingTable}. Check out the version of the project that has it.`,
    });
  if (hashOf(entry) !== hash)
    throw new Failure(`${entry.tag}.sql was changed after the database had had it.`, {
      help: "Restore it from your version control, and make a new migration for what has changed.",
    });
}

/** drizzle-orm and we run what comes after the last one: an earlier one would never be run. */
function refuseSkipped(pending: readonly Entry[], last: number): void {
  const skipped = pending.find(({ when }) => when < last);
  if (skipped === undefined) return;
  throw new Failure(`${skipped.tag} comes before a migration that the database has had already.`, {
    help: "Delete it, and make it anew after the others: quickback migrate new.",
  });
}
