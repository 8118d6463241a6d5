import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { Problem, type ProblemDetail } from "./problem.js";

/** What a statement did: a violated foreign key is a missing target of a write, or a reference to a deleted row. */
export type Act = "write" | "delete";

interface Attempt {
  readonly act: Act;
  /** The fields that an answer may name, with their columns. */
  readonly fields: Readonly<Record<string, SQLiteColumn>>;
}

/**
 * Throws a driver's error again as the problem it amounts to. The driver's own words, with SQL and values in
 * them, go no further than this function.
 */
export function rethrow(error: unknown, attempt: Attempt): never {
  throw problemIn(error, attempt) ?? error;
}

/** The problem that a driver's error amounts to; `undefined` where no constraint refused anything. */
export function problemIn(error: unknown, { act, fields }: Attempt): Problem | undefined {
  // SQLite says in the message what it refused, in the same words under every driver
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message.includes("UNIQUE constraint failed")) return taken(cause.message, fields);
    if (cause.message.includes("FOREIGN KEY constraint failed")) return act === "write" ? dangling() : referenced();
    if (cause.message.includes("CHECK constraint failed")) return unchecked();
  }
  return undefined;
}

function taken(message: string, fields: Attempt["fields"]): Problem {
  const named = /UNIQUE constraint failed: ([^:]*)/.exec(message)?.[1] ?? "";
  const columns = named.split(",").map((name) => name.trim().split(".").at(-1));
  const errors = Object.entries(fields)
    .filter(([, column]) => columns.includes(column.name))
    .map(([field]): ProblemDetail => {
      return { path: `/${field}`, code: "UNIQUE_VIOLATION", message: `Another record has this "${field}".` };
    });
  const detail = "Another record already has this value.";
  return new Problem("UNIQUE_VIOLATION", { detail, ...(errors.length > 0 && { errors }) });
}

function dangling(): Problem {
  return new Problem("REFERENCE_NOT_FOUND", { detail: "A field refers to a record that does not exist." });
}

function referenced(): Problem {
  return new Problem("REFERENCED", { detail: "Other records refer to this one. Delete those first." });
}

function unchecked(): Problem {
  return new Problem("VALIDATION_ERROR", { detail: "The database's checks do not allow these values." });
}
