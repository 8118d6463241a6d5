import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createClient, type Client } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";

export interface DevelopmentDatabase {
  readonly file: string;
  readonly client: Client;
  readonly database: LibSQLDatabase;
}

/** Opens the embedded database of a project, and makes its folder, which git ignores. */
export async function openDatabase(file: string): Promise<DevelopmentDatabase> {
  await makeDataFolder(dirname(file));
  // Foreign keys are on in each connection that libsql opens, and `timeout` is its busy timeout.
  const client = createClient({ url: pathToFileURL(file).href, timeout: 5000 });
  await client.execute("PRAGMA journal_mode = WAL");
  return { file, client, database: drizzle(client) };
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
