import { tableOf } from "../schema/print.js";
import { childrenFirst, circular, type Reference } from "../schema/references.js";
import type { Snapshot, TableSnapshot } from "../schema/snapshot.js";
import { quoted, quotedList } from "../schema/sql.js";

/**
 * Empties tables whose rows have been put aside, children before their parents: so no deletion reaches a row that is
 * there. References in a circle are taken out beforehand: SET NULL would fail on a column that is NOT NULL, and CASCADE
 * can only go 1000 rows deep.
 */
export function emptyTables(
  tables: ReadonlySet<string>,
  snapshot: Snapshot,
  references: readonly Reference[],
): string[] {
  const inCircle = circular(references.filter(({ child, parent }) => tables.has(child) && tables.has(parent)));
  const untied = new Map(inCircle.map((one) => [one, untie(one, tableOf(snapshot, one.child))]));
  const left = references.filter((reference) => (untied.get(reference) ?? []).length === 0);
  const deletions = childrenFirst(tables, left).map((table) => `DELETE FROM ${quoted(table)};`);
  return [...[...untied.values()].flat(), ...deletions];
}

function untie({ child, parent, columns, targets }: Reference, { columns: all }: TableSnapshot): string[] {
  const isWritten = (column: string) => all[column]?.generated === undefined;
  const nullable = columns.find((column) => all[column]?.notNull === false && isWritten(column));
  if (nullable !== undefined) return [`UPDATE ${quoted(child)} SET ${quoted(nullable)} = NULL;`];
  if (child !== parent || !columns.every(isWritten)) return [];
  // Each row refers to itself.
  return [`UPDATE ${quoted(child)} SET (${quotedList(columns)}) = (${quotedList(targets)});`];
}
