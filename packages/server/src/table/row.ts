/** A row as the doors to a table take and give it: values by the Drizzle keys of their columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The row of an INSERT … RETURNING. */
export function insertedIn([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error("INSERT … RETURNING gave no row");
  return row;
}
