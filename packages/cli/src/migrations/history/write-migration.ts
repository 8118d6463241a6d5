import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { printJson } from "../../output/print-json.js";
import type { Snapshot } from "../schema/snapshot.js";
import { joinStatements } from "./history.js";
import { emptyJournal, withEntry } from "./journal.js";
import { journalIn } from "./read-history.js";

/** A migration that is not in the folder yet. */
export interface NewMigration {
  /** In lower case, with underscores. */
  readonly name: string;
  readonly statements: readonly string[];
  readonly snapshot: Snapshot;
}

/** The file that the next migration of this name gets. */
export async function nextTag(folder: string, name: string): Promise<string> {
  const journal = (await journalIn(folder)) ?? emptyJournal;
  return `${numberOf(journal.entries.length)}_${name}`;
}

/** Adds a migration to the folder. The journal comes last: what it does not name is not there for anyone. */
export async function writeMigration(folder: string, { name, statements, snapshot }: NewMigration): Promise<string> {
  const journal = (await journalIn(folder)) ?? emptyJournal;
  const number = numberOf(journal.entries.length);
  const tag = `${number}_${name}`;
  await put(join(folder, `${tag}.sql`), joinStatements(statements));
  await put(join(folder, `meta/${number}_snapshot.json`), printJson(snapshot));
  await put(join(folder, "meta/_journal.json"), printJson(withEntry(journal, tag)));
  return tag;
}

function numberOf(index: number): string {
  return String(index).padStart(4, "0");
}

/** Whole or not at all. */
async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const passing = `${file}.${process.pid}.tmp`;
  await writeFile(passing, text);
  await rename(passing, file);
}
