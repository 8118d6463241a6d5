import { access, constants, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createClient, type Client } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";
import { Failure } from "../command/failure.js";
import { shown } from "../command/shown.js";
import { isErrorWith, unlessMissing } from "../process/error-codes.js";

export interface DevelopmentDatabase {
  readonly file: string;
  readonly client: Client;
  readonly database: LibSQLDatabase;
}

/**
 * Opens the embedded database of a project, and makes its folder, which git ignores. Throws a `Failure` where it may not
 * be written or is none.
 */
export async function openDatabase(file: string): Promise<DevelopmentDatabase> {
  try {
    return await open(file);
  } catch (error) {
    throw explained(error, file);
  }
}

async function open(file: string): Promise<DevelopmentDatabase> {
  await makeDataFolder(dirname(file));
  await access(file, constants.W_OK).catch(unlessMissing(undefined));
  // Foreign keys are on in each connection that libsql opens, and `timeout` is its busy timeout.
  const client = createClient({ url: pathToFileURL(file).href, timeout: 5000 });
  try {
    await client.execute("PRAGMA journal_mode = WAL");
  } catch (error) {
    client.close();
    throw error;
  }
  return { file, client, database: drizzle(client) };
}

function explained(error: unknown, file: string): unknown {
  const name = shown(file);
  if (isErrorWith(error, "EACCES", "EPERM", "EROFS", "SQLITE_READONLY"))
    return new Failure(`The development database ${name} may not be written by this user.`, {
      help: `Make ${shown(dirname(file))} and what is in it writable.`,
    });
  if (isErrorWith(error, "SQLITE_NOTADB"))
    return new Failure(`${name} is not a database.`, { help: "Start with an empty one: quickback dev --reset." });
  const isConnection = error instanceof Error && /^ConnectionFailed|unable to open/i.test(error.message.trim());
  if (isConnection || isErrorWith(error, "ENOTDIR", "EEXIST"))
    return new Failure(`The development database ${name} can't be opened.`, {
      help: `See that it is a file, and ${shown(dirname(file))} a folder that this user may write.`,
    });
  return error;
}

/** Removes a database and the files that SQLite keeps beside it. */
export async function removeDatabase(file: string): Promise<void> {
  for (const suffix of ["", "-wal", "-shm"]) await rm(file + suffix, { force: true });
}

/** Makes the folder for what a developer's own server keeps. */
export async function makeDataFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, ".gitignore"), "*\n");
}
