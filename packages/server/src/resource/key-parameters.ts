import type { PrimaryKey } from "../table/columns.js";

/** What a record's key is called in a path, column by column: `id`, or the columns' own names where it has several. */
export function keyParameters(keys: PrimaryKey): readonly string[] {
  return keys.length === 1 ? ["id"] : keys.map(({ name }) => name);
}
