import { Problem } from "./problem.js";

/** Whether a database did not do what it was asked since others keep it busy, or was started anew meanwhile. */
export function isOverload(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (locked.test(cause.message) || restarted.test(cause.message)) return true;
  }
  return false;
}

/** SQLite, once it has waited as long as it waits. */
const locked = /^(?:SQLITE_(?:BUSY|LOCKED)|database (?:table )?is locked)/;

/** D1 says so of itself; its prefix tells its lost connections from those of an author's code. */
const restarted =
  /^D1_ERROR: (?:D1 DB is overloaded|D1 DB reset because|Network connection lost|Cannot resolve D1 DB|.*caused object to be reset)/;

/** Asks to come again soon: RFC 9110, section 15.6.4. */
export function unavailable(): Problem {
  const detail = "The database is too busy to answer. Try again in a second.";
  return new Problem("UNAVAILABLE", { detail, headers: { "Retry-After": "1" } });
}
