import { and, type SQL } from "drizzle-orm";
import type { Statement } from "./database.js";
import { rowWhere } from "./new-row.js";
import type { Row } from "./row.js";
import { admitted, changeTests, type Written } from "./row-references.js";
import type { Scope } from "./scope.js";
import { boundRow } from "./wire-column.js";

/** The statement that takes in a row, not run: it gives none where a foreign key names one that the caller may not read. */
export function inserting(scope: Scope, written: Written): Statement {
  const { row, tests } = admitted(scope, written);
  const insert = scope.database.insert(scope.resource.table);
  const query =
    tests.length === 0 ? insert.values(boundRow(scope.columns, written.values)) : insert.select(rowWhere(row, tests));
  return query.returning(scope.projection);
}

/** The statement that changes rows, not run: none where a foreign key would name one that the caller may not read. */
export function updating(scope: Scope, where: SQL | undefined, written: Written): Statement {
  scope.mustStay(Object.keys(written.values));
  const tests = changeTests(scope, written).map(({ test }) => test);
  return setting(scope, and(where, ...tests), written.values);
}

/** The same of what the server alone writes: a mark of deletion takes a row out of the firewall. */
export function setting(scope: Scope, where: SQL | undefined, values: Row): Statement {
  const query = scope.database.update(scope.resource.table).set(boundRow(scope.columns, values));
  return query.where(scope.where(where)).returning(scope.projection);
}

/** The statement that deletes rows, not run. */
export function deleting(scope: Scope, where: SQL | undefined): Statement {
  return scope.database.delete(scope.resource.table).where(scope.where(where)).returning(scope.projection);
}
