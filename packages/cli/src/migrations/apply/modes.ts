import type { Client } from "@libsql/client";
import type { Entry, History } from "../history/history.js";
import { pendingIn } from "./applied.js";
import { isThere, type Address } from "./database-url.js";
import { migrate, rehearse } from "./migrate.js";
import { openTarget } from "./open-target.js";

/** One of the things that can be done with the migrations that a database has not had. */
export interface Mode {
  entries(address: Address, history: History): Promise<readonly Entry[]>;
  /** Says what has become of so many of them: `2 migrations`. */
  message(count: string, where: string): string;
}

/** Says which they are. Does not make a database that is not there. */
export const plan: Mode = {
  async entries(address, history) {
    if (!(await isThere(address))) return history.entries;
    return using(address, (client) => pendingIn(client, history));
  },
  message: (count, where) => `${count} pending in ${where}.`,
};

/** Runs them and takes them back; in memory where the database is not there. */
export const rehearsal: Mode = {
  async entries(address, history) {
    const passing = { url: ":memory:", authToken: undefined, file: undefined };
    return using((await isThere(address)) ? address : passing, (client) => rehearse(client, history));
  },
  message: (count, where) => `${count} would pass in ${where}. Nothing was changed.`,
};

export const run: Mode = {
  entries: (address, history) => using(address, (client) => migrate(client, history)),
  message: (count, where) => `Ran ${count} in ${where}.`,
};

async function using<T>(address: Address, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await openTarget(address);
  try {
    return await work(client);
  } finally {
    client.close();
  }
}
