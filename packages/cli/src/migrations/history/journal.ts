/** `meta/_journal.json`, as drizzle-kit writes it. */
export interface Journal {
  readonly version: string;
  readonly dialect: string;
  readonly entries: readonly JournalEntry[];
}

export interface JournalEntry {
  readonly idx: number;
  readonly version: string;
  readonly when: number;
  readonly tag: string;
  readonly breakpoints: boolean;
}

export const emptyJournal: Journal = { version: "7", dialect: "sqlite", entries: [] };

/** Reads a journal; `undefined` where it is not one of SQLite's. */
export function readJournal(text: string): Journal | undefined {
  const parsed = parse(text);
  if (!isRecord(parsed) || parsed["dialect"] !== "sqlite" || !Array.isArray(parsed["entries"])) return undefined;
  if (!parsed["entries"].every(isEntry)) return undefined;
  return { ...emptyJournal, ...parsed, entries: parsed["entries"] };
}

/** Adds a migration. The same folder and the same tables give the same bytes: its `when` is a number, not a time. */
export function withEntry(journal: Journal, tag: string): Journal {
  const last = journal.entries.at(-1);
  const entry = { idx: journal.entries.length, version: "6", when: (last?.when ?? 0) + 1, tag, breakpoints: true };
  return { ...journal, entries: [...journal.entries, entry] };
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is JournalEntry {
  if (!isRecord(value)) return false;
  return typeof value["idx"] === "number" && typeof value["when"] === "number" && typeof value["tag"] === "string";
}
