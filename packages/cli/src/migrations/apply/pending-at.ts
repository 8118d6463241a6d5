import { access } from "node:fs/promises";
import { unlessMissing } from "../../process/error-codes.js";
import type { Entry, History } from "../history/history.js";
import { pendingIn } from "./applied.js";
import type { Address } from "./database-url.js";
import { openTarget } from "./open-target.js";

/** The migrations that a database has not had. Does not make one that is not there. */
export async function pendingAt(address: Address, history: History): Promise<readonly Entry[]> {
  const { file } = address;
  const isThere = file === undefined || (await access(file).then(() => true, unlessMissing(false)));
  if (!isThere) return history.entries;
  const client = await openTarget(address);
  try {
    return await pendingIn(client, history);
  } finally {
    client.close();
  }
}
