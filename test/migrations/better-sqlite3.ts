import type BetterSqlite3 from "better-sqlite3";

/** The driver, where it can be loaded: it is built from source, and for one version of Node. */
export const betterSqlite3Driver: typeof BetterSqlite3 | undefined = await import("better-sqlite3")
  .then(({ default: Database }) => {
    new Database(":memory:").close(); // its binary is loaded by the first one
    return Database;
  })
  .catch(() => undefined);
