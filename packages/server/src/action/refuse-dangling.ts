import { refused } from "../problem/refused-write.js";

/** A foreign key to a row that the caller may not read is refused in the words of the database for one that is not there. */
export function refuseDangling(columns: readonly string[]): void {
  if (columns.length === 0) return;
  refused(new Error(`FOREIGN KEY constraint failed: ${columns.join(", ")}`), "write");
}
