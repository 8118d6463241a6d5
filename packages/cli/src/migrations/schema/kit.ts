import { createRequire } from "node:module";
import type { Snapshot } from "./snapshot.js";

interface Kit {
  generateSQLiteDrizzleJson(tables: Readonly<Record<string, unknown>>, previous?: string): Promise<Snapshot>;
  generateSQLiteMigration(previous: Snapshot, current: Snapshot): Promise<string[]>;
}

let loaded: Kit | undefined;

/** drizzle-kit, without its command line. Loading it takes a third of a second. */
export function loadKit(): Kit {
  // Its ESM build calls `require`; its own types drag in every database it knows.
  loaded ??= createRequire(import.meta.url)("drizzle-kit/api") as Kit;
  return loaded;
}
