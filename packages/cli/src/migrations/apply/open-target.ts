import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { createClient, type Client } from "@libsql/client";
import { Failure } from "../../command/failure.js";
import { shown } from "../../command/shown.js";
import { isErrorWith } from "../../process/error-codes.js";
import type { Address } from "./database-url.js";

/** How long a migration waits for another one, in milliseconds. */
const patience = 60_000;

/** Opens the database that the compiled server opens. The caller closes it. */
export async function openTarget({ url, authToken, file }: Address): Promise<Client> {
  try {
    if (file !== undefined) await mkdir(dirname(file), { recursive: true });
    const client = createClient({ url, timeout: patience, ...(authToken === undefined ? {} : { authToken }) });
    await client.execute("SELECT name FROM sqlite_master LIMIT 1");
    return client;
  } catch (error) {
    throw new Failure(`The database ${nameOf({ url, file })} can't be opened: ${reasonOf(error)}.`, {
      help: "Its address is DATABASE_URL, and DATABASE_AUTH_TOKEN where it asks for one.",
    });
  }
}

/** As a person reads it, without what may be secret in an address. */
export function nameOf({ url, file }: Pick<Address, "url" | "file">): string {
  if (file !== undefined) return shown(file);
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

function reasonOf(error: unknown): string {
  if (isErrorWith(error, "SQLITE_NOTADB")) return "it is no database";
  return error instanceof Error ? error.message : String(error);
}
