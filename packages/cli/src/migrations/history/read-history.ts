import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../command/failure.js";
import { shown } from "../../command/shown.js";
import { unlessMissing } from "../../process/error-codes.js";
import type { Snapshot } from "../schema/snapshot.js";
import { folderOf, type Entry, type History } from "./history.js";
import { emptyJournal, isRecord, parse, readJournal, type Journal, type JournalEntry } from "./journal.js";

/** The history of a project; `undefined` where it has none yet. Throws a `Failure` where its files do not fit together. */
export async function readHistory(root: string): Promise<History | undefined> {
  const folder = folderOf(root);
  const journal = await journalIn(folder);
  if (journal === undefined) return undefined;
  const entries: Entry[] = [];
  for (const entry of journal.entries) entries.push(await readEntry(folder, entry));
  refuseForks(entries, folder);
  return { folder, entries };
}

/** The journal of a folder; `undefined` where there is none. */
export async function journalIn(folder: string): Promise<Journal | undefined> {
  const file = join(folder, "meta/_journal.json");
  const text = await readFile(file, "utf8").catch(unlessMissing(undefined));
  if (text === undefined) return undefined;
  const journal = readJournal(text);
  if (journal !== undefined) return { ...emptyJournal, ...journal };
  throw new Failure(`${shown(file)} is not the journal of migrations of SQLite.`, { help: restore });
}

const restore = "Restore it from your version control.";

async function readEntry(folder: string, { tag, when, idx }: JournalEntry): Promise<Entry> {
  const number = String(idx).padStart(4, "0");
  const sql = await readPart(folder, `${tag}.sql`);
  const snapshot = parse(await readPart(folder, `meta/${number}_snapshot.json`));
  if (!isSnapshot(snapshot))
    throw new Failure(`${shown(folder)}/meta/${number}_snapshot.json is no snapshot of version 6.`, { help: restore });
  return { tag, when, sql, snapshot };
}

async function readPart(folder: string, path: string): Promise<string> {
  const text = await readFile(join(folder, path), "utf8").catch(unlessMissing(undefined));
  if (text !== undefined) return text;
  throw new Failure(`The journal of ${shown(folder)} names ${path}, which is not there.`, { help: restore });
}

function isSnapshot(value: unknown): value is Snapshot {
  return isRecord(value) && value["version"] === "6" && isRecord(value["tables"]) && typeof value["id"] === "string";
}

/** Two branches may each have added a migration after the same one. */
function refuseForks(entries: readonly Entry[], folder: string): void {
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if (before === undefined) continue;
    if (entry.snapshot.prevId === before.snapshot.id && entry.when > before.when) continue;
    throw new Failure(`${entry.tag} in ${shown(folder)} was not made after ${before.tag}.`, {
      help: `Delete its SQL, its snapshot and its entry in meta/_journal.json, and make it anew: quickback migrate new ${entry.tag.replace(/^\d+_/, "")}.`,
    });
  }
}
