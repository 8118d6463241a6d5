import type { Snapshot } from "./snapshot.js";

/** A foreign key, from the table that has it. */
export interface Reference {
  readonly child: string;
  readonly parent: string;
  readonly columns: readonly string[];
  /** Columns of the parent. */
  readonly targets: readonly string[];
}

/** Every foreign key of a database. */
export function referencesIn({ tables }: Snapshot): Reference[] {
  return Object.entries(tables).flatMap(([child, { foreignKeys }]) =>
    Object.values(foreignKeys).map(({ tableTo, columnsFrom, columnsTo }) => ({
      child,
      parent: tableTo,
      columns: columnsFrom,
      targets: columnsTo,
    })),
  );
}

/** These tables, and all that refer to them, at whatever distance. */
export function withReferring(tables: readonly string[], references: readonly Reference[]): ReadonlySet<string> {
  const found = new Set(tables);
  // A set that grows while it is walked is walked to its end.
  for (const table of found)
    for (const { child } of references.filter(({ parent }) => parent === table)) found.add(child);
  return found;
}

/** Orders tables so that each comes before those it refers to; where they refer in a circle, one has to come first. */
export function childrenFirst(tables: ReadonlySet<string>, references: readonly Reference[]): string[] {
  const ordered = new Set<string>();
  const visited = new Set<string>();
  const visit = (table: string): void => {
    if (visited.has(table) || !tables.has(table)) return;
    visited.add(table);
    for (const { child } of references.filter(({ parent }) => parent === table)) visit(child);
    ordered.add(table);
  };
  for (const table of tables) visit(table);
  return [...ordered];
}

/** The foreign keys by which a table refers, at whatever distance, to itself. */
export function circular(references: readonly Reference[]): Reference[] {
  return references.filter(({ child, parent }) => withReferring([child], references).has(parent));
}
