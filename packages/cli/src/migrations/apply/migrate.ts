import type { Client } from "@libsql/client";
import { Failure } from "../../command/failure.js";
import { isErrorWith } from "../../process/error-codes.js";
import type { Entry, History } from "../history/history.js";
import { pendingIn } from "./applied.js";
import { failed, run } from "./run.js";

/**
 * Runs the migrations that a database has not had, each in a transaction of its own. Two that do so at once take turns,
 * and the second finds nothing left to do. Throws a `Failure` where one fails: those before it stay.
 */
export async function migrate(client: Client, history: History): Promise<Entry[]> {
  const done: Entry[] = [];
  for (;;) {
    const next = await migrateOne(client, history).catch(after(done));
    if (next === undefined) return done;
    done.push(next);
  }
}

/** Says what had been done before it failed. */
function after(done: readonly Entry[]): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Failure) || done.length === 0) throw error;
    const { message, help } = error;
    const before = `Those before it are done: ${done.map(({ tag }) => tag).join(", ")}.`;
    throw new Failure(`${message} ${before}`, help === undefined ? {} : { help });
  };
}

async function migrateOne(client: Client, history: History): Promise<Entry | undefined> {
  const transaction = await begin(client);
  try {
    const [next] = await pendingIn(transaction, history);
    if (next === undefined) return undefined;
    await run(transaction, next);
    await transaction.commit().catch((error: unknown) => Promise.reject(failed(next.tag, error)));
    return next;
  } finally {
    transaction.close();
  }
}

/** Runs all of them in one transaction, and takes it back. Answers which would be run. */
export async function rehearse(client: Client, history: History): Promise<Entry[]> {
  const transaction = await begin(client);
  try {
    const pending = await pendingIn(transaction, history);
    for (const entry of pending) await run(transaction, entry);
    return pending;
  } finally {
    transaction.close();
  }
}

async function begin(client: Client) {
  try {
    return await client.transaction("write");
  } catch (error) {
    if (!isErrorWith(error, "SQLITE_BUSY")) throw error;
    throw new Failure("Another process is writing to the database, and did not end in a minute.", {
      help: "Run it again.",
    });
  }
}
