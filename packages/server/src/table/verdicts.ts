import { sql, type SQL } from "drizzle-orm";
import type { ReferenceTest } from "./reference-sql.js";
import type { Row } from "./row.js";

/** What each test says of a row, as fields to select. */
export function verdictsOf(tests: readonly ReferenceTest[]): Record<string, SQL<boolean>> {
  return Object.fromEntries(tests.map(({ test }, index) => [nameAt(index), sql`${test}`.mapWith(Boolean)]));
}

/** The columns of those that it fails, by what was selected. */
export function failedIn(row: Row | undefined, tests: readonly ReferenceTest[]): string[] {
  return tests.flatMap(({ columns }, index) => (row?.[nameAt(index)] === false ? columns : []));
}

/** No column has such a name. */
function nameAt(index: number): string {
  return `:${index}`;
}
