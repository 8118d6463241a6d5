import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";

/** Where the keys of requests are kept, as the compiler writes it. */
export interface KeyTable extends SQLiteTable {
  /** Whose key it is, for which operation, and the key. */
  readonly id: SQLiteColumn;
  /** What tells the request from every other. */
  readonly request: SQLiteColumn;
  /** Until when an action may be at work, in milliseconds; NULL where it has answered, and for what is written at once. */
  readonly leaseUntil: SQLiteColumn;
  /** The keys of the rows that a write has made, as JSON: an array of each. */
  readonly made: SQLiteColumn;
  /** The answer, as JSON, once there is one. */
  readonly response: SQLiteColumn;
  /** When the key is free again, in milliseconds. */
  readonly expiresAt: SQLiteColumn;
}
