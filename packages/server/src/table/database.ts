import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";

/** A Drizzle handle over any SQLite: D1, libsql, better-sqlite3. */
export type Database = BaseSQLiteDatabase<"async", unknown>;
