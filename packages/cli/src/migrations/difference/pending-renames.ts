import type { Rename } from "@quickback/compiler/compile";
import type { Snapshot } from "../schema/snapshot.js";
import { renamed } from "./rename.js";

/** Renames that have not been made yet, in an order in which they can be, and the database after them. */
export interface PendingRenames {
  readonly renames: readonly Rename[];
  readonly snapshot: Snapshot;
}

/**
 * Picks the renames that are still to be made: the old name is there, the new one is not, and is wanted. One whose old
 * name is gone has been made by an earlier migration.
 */
export function pendingRenames(wanted: readonly Rename[], previous: Snapshot, current: Snapshot): PendingRenames {
  const ordered = [...wanted.filter(({ kind }) => kind === "table"), ...wanted.filter(({ kind }) => kind === "column")];
  const made: Rename[] = [];
  let snapshot = previous;
  for (;;) {
    const next = ordered.find((rename) => !made.includes(rename) && isPending(rename, snapshot, current));
    if (next === undefined) return { renames: made, snapshot };
    snapshot = renamed(snapshot, next);
    made.push(next);
  }
}

function isPending(rename: Rename, previous: Snapshot, current: Snapshot): boolean {
  const [before, after] = [namesIn(previous, rename), namesIn(current, rename)];
  return Object.hasOwn(before, rename.from) && !Object.hasOwn(before, rename.to) && Object.hasOwn(after, rename.to);
}

/** What the new name has to be one of: tables, or the columns of a table. */
export function namesIn({ tables }: Snapshot, rename: Rename): object {
  return rename.kind === "table" ? tables : (tables[rename.table]?.columns ?? {});
}
