import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Services } from "../app/services.js";
import type { Caller } from "../caller/caller.js";
import { Problem } from "../problem/problem.js";
import type { ResourceDefinition, Stamp, Writing } from "../resource/definition.js";
import { columnsOf, type Columns } from "../table/columns.js";

/** The values that the server writes by itself: ids, owners, times. */
export type Stamping = (caller: Caller) => Record<string, unknown>;

export function stamping(resource: ResourceDefinition, writing: Writing, services: Services): Stamping {
  const columns: Columns = columnsOf(resource.table);
  const stamps = Object.entries(resource.stamps[writing]);
  return (caller) =>
    Object.fromEntries(stamps.map(([key, stamp]) => [key, stampValue(stamp, columns.get(key), { caller, services })]));
}

interface Source {
  readonly caller: Caller;
  readonly services: Services;
}

function stampValue(stamp: Stamp, column: SQLiteColumn | undefined, { caller, services }: Source): unknown {
  if (typeof stamp === "function") return stamp();
  switch (stamp) {
    case "uuid":
      return services.newId();
    case "now":
      return inColumnForm(services.now(), column);
    case "userId":
      return caller.context.userId ?? nullOrSignIn(column);
    default:
      return stamp satisfies never;
  }
}

/** Time as its column keeps it: a `Date`, or RFC 3339 in a text column. */
export function inColumnForm(time: Date, column: SQLiteColumn | undefined): unknown {
  return column?.dataType === "string" ? time.toISOString() : time;
}

function nullOrSignIn(column: SQLiteColumn | undefined): null {
  if (column?.notNull !== true) return null;
  throw new Problem("AUTH_MISSING", { detail: "A record of this kind belongs to a user. Sign in first." });
}
