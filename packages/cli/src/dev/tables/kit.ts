import { createRequire } from "node:module";

/** What a database looks like, as drizzle-kit writes it down; only the parts that are read here. */
export interface Snapshot {
  readonly id: string;
  readonly tables: Readonly<Record<string, { readonly columns: Readonly<Record<string, unknown>> }>>;
  readonly views: Readonly<Record<string, unknown>>;
}

interface Kit {
  generateSQLiteDrizzleJson(tables: Readonly<Record<string, unknown>>, previous?: string): Promise<Snapshot>;
  generateSQLiteMigration(previous: Snapshot, current: Snapshot): Promise<string[]>;
}

/** drizzle-kit, without its command line. Loading it takes a third of a second. */
export function loadKit(): Kit {
  // Its ESM build calls `require`; its own types drag in every database it knows.
  return createRequire(import.meta.url)("drizzle-kit/api") as Kit;
}
