import { cellOf } from "./cell.js";
import type { PrimaryKey } from "./columns.js";
import type { Row } from "./row.js";

/** One text for the key of a row, equal for equal keys alone. */
export function recordKey(row: Row, keys: PrimaryKey): string {
  return JSON.stringify(keys.map(({ name }) => String(cellOf(row[name]))));
}
