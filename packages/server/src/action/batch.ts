import type { Write } from "@quickback/compiler";
import { missedIn, mustHaveMet, runBatch } from "../table/batch.js";
import type { Database, Statement } from "../table/database.js";
import { RefusedWrite, refused } from "../problem/refused-write.js";
import { refuseDangling } from "./refuse-dangling.js";
import { planOf, type WritePlan } from "./write.js";

/** `db.batch`: writes as one transaction, on D1 as on libsql. */
export async function runWrites(database: Database, writes: readonly Write<unknown>[]): Promise<unknown[]> {
  const plans = await plansOf(writes);
  if (plans.length === 0) return [];
  const statements = plans.map(({ statement, mustMeet }, index): Statement[] => {
    return mustMeet ? [statement, mustHaveMet(database, index)] : [statement];
  });
  const results = await runBatch(database, statements.flat()).catch((error: unknown) => refuse(error, plans));
  const firsts = statements.map((_, index) => statements.slice(0, index).flat().length);
  return plans.map(({ resultOf }, index) => resultOf(results[firsts[index] ?? 0] ?? []));
}

/** In order, so that their stamps are made in it. */
async function plansOf(writes: readonly Write<unknown>[]): Promise<WritePlan[]> {
  const plans: WritePlan[] = [];
  for (const take of writes.map(planOf)) plans.push(await take());
  return plans;
}

/** SQLite does not say which statement broke a foreign key: where all delete, it is a reference to what they deleted. */
async function refuse(error: unknown, plans: readonly WritePlan[]): Promise<never> {
  const missed = missedIn(error);
  if (missed !== undefined) refuseDangling((await plans[missed]?.dangling()) ?? []);
  if (missed === undefined) return refused(error, plans.every(({ act }) => act === "delete") ? "delete" : "write");
  const detail = "A record that this changes is not there any more.";
  throw new RefusedWrite("CONFLICT", { detail }, new Error(`Write ${missed} of db.batch met no row`));
}
