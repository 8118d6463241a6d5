import type { BatchItem } from "drizzle-orm/batch";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";

/** A Drizzle handle over any SQLite: D1, libsql, better-sqlite3. */
export type Database = BaseSQLiteDatabase<"async", unknown>;

/** A statement that has not run: it does when it is awaited, or in a batch. */
export type Statement = PromiseLike<Readonly<Record<string, unknown>>[]> & BatchItem<"sqlite">;
