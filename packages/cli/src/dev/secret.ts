import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unlessMissing } from "../process/error-codes.js";

/**
 * What a server in development sees as its environment: this process's, with development as its mode and a secret of
 * its own where none is set.
 */
export async function developmentEnv(folder: string): Promise<Record<string, string | undefined>> {
  return {
    ...process.env,
    NODE_ENV: process.env["NODE_ENV"] || "development",
    BETTER_AUTH_SECRET: process.env["BETTER_AUTH_SECRET"] || (await keptSecret(folder)),
  };
}

/** The secret in the data folder, made the first time, so that sessions outlive a restart. */
async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, "secret");
  const kept = await readFile(file, "utf8").catch(unlessMissing(""));
  if (kept !== "") return kept.trim();
  const secret = randomBytes(32).toString("base64url");
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
