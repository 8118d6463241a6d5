import type { SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { newRow, rowSql } from "./new-row.js";
import type { ReferenceTest } from "./reference-sql.js";
import { boundIn, kept, type Replacement } from "./replacement.js";
import type { Row } from "./row.js";
import { changeTests, newRowTests, type Written } from "./row-references.js";
import type { Scope } from "./scope.js";
import { failedIn, verdictsOf } from "./verdicts.js";

/** The columns of foreign keys that would name no row which the caller may read: of a new row. */
export async function danglingOfNew(scope: Scope, written: Written): Promise<string[]> {
  const { row, tests } = newRowTests(scope, written);
  return await failing(scope, tests, { from: rowSql(row), where: undefined });
}

/** The same of the row that `where` picks, changed. */
export async function danglingOfChange(scope: Scope, where: SQL | undefined, written: Written): Promise<string[]> {
  return await failing(scope, changeTests(scope, written), rowAt(scope, where));
}

/** What the row that `where` picks has otherwise, of all that a put of `values` has to leave as it is. */
export async function differing(
  scope: Scope,
  where: SQL | undefined,
  { values, change }: { readonly values: Row; readonly change: Replacement },
): Promise<string[]> {
  const valueOf = boundIn(newRow(scope.columns, values));
  const tests = kept(scope.columns, change, valueOf).map((test, index) => {
    return { test, columns: change.keeps.slice(index, index + 1) };
  });
  return await failing(scope, tests, rowAt(scope, where));
}

interface Tested {
  readonly from: SQLiteTable | SQL;
  readonly where: SQL | undefined;
}

function rowAt(scope: Scope, where: SQL | undefined): Tested {
  return { from: scope.resource.table, where: scope.where(where) };
}

async function failing({ database }: Scope, tests: readonly ReferenceTest[], { from, where }: Tested) {
  if (tests.length === 0) return [];
  const query = database.select(verdictsOf(tests)).from(from).where(where);
  const [found] = await query.limit(1);
  return failedIn(found, tests);
}
