import { and, eq, type SQL } from "drizzle-orm";
import type { PrimaryKey } from "./columns.js";
import { noRow } from "./condition-sql.js";
import type { Row } from "./row.js";
import { bound } from "./wire-column.js";

/** The row that has the key of `values`. */
export function isAt(keys: PrimaryKey, values: Row): SQL {
  return and(...keys.map(({ name, column }) => eq(column, bound(column, values[name])))) ?? noRow();
}
