import { isUtf8 } from "node:buffer";
import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { Failure } from "../command/failure.js";
import { shown } from "../command/shown.js";
import { isErrorWith, unlessMissing } from "../process/error-codes.js";

/**
 * What a server in development sees as its environment: this process's, then the files `.env` and `.dev.vars` (a
 * Worker's secrets) in the project's root, with development as its mode and a secret of its own where none is set.
 */
export async function developmentEnv(folder: string, root: string): Promise<Record<string, string | undefined>> {
  const env = { ...(await readEnv(root, ".env")), ...(await readEnv(root, ".dev.vars")), ...process.env };
  return {
    ...env,
    NODE_ENV: env["NODE_ENV"] || "development",
    BETTER_AUTH_SECRET: env["BETTER_AUTH_SECRET"] || (await keptSecret(folder)),
  };
}

async function readEnv(root: string, name: string): Promise<NodeJS.Dict<string>> {
  const file = join(root, name);
  const bytes = await readFile(file).catch(unlessMissing(Buffer.of())).catch(explain(file));
  if (!isUtf8(bytes) || bytes.includes(0))
    throw new Failure(`${shown(file)} is not a text.`, {
      help: "Write a line NAME=value for each variable, in UTF-8.",
    });
  return parseEnv(bytes.toString());
}

function explain(file: string): (error: unknown) => never {
  return (error) => {
    if (isErrorWith(error, "EISDIR")) throw new Failure(`${shown(file)} is a folder, and should be a file.`);
    if (isErrorWith(error, "EACCES", "EPERM")) throw new Failure(`${shown(file)} may not be read by this user.`);
    throw error;
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
