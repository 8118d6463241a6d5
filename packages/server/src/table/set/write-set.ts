import { and, sql, type SQL } from "drizzle-orm";
import { keyColumns } from "../columns.js";
import type { Statement } from "../database.js";
import type { Targets } from "../readable-rows.js";
import type { Row } from "../row.js";
import type { Scope } from "../scope.js";
import { boundRow } from "../wire-column.js";
import type { Chunk } from "./chunks.js";
import { allOf, found, isNamed, isOneOfAll, recordFound } from "./found.js";
import { recordIndex, recordSent } from "./record-set.js";
import { changedTo, changesTests, newTests } from "./set-references.js";

/** The statement that takes in rows, not run: none where a foreign key of one names a row that the caller may not read. */
export function insertingAll(scope: Scope, { set, size }: Chunk, targets: Targets): Statement {
  const names = set.columns.map((name) => set.cell(name));
  const tests = newTests(scope, set, targets).map(({ test }) => test);
  const all = allOf(size, { from: set.table, where: and(...tests) }, recordSent);
  const from = tests.length === 0 ? set.table : sql`${all.from} where ${all.isWhole}`;
  const rows = sql`select ${sql.join(names, sql`, `)} from ${from} order by ${recordIndex}`;
  return scope.database.insert(scope.resource.table).select(rows).returning(scope.projection);
}

/** Which rows may be changed, and where their foreign keys may lead. */
interface Changing {
  readonly where: SQL | undefined;
  readonly targets: Targets;
}

/** The statement that gives rows what their records have, not run. Here as below, it touches none where one is not found. */
export function updatingAll(scope: Scope, chunk: Chunk, { where, targets }: Changing): Statement {
  const { database, resource, columns, projection } = scope;
  const { set, size } = chunk;
  const written = set.columns.filter((name) => !resource.keys.some((key) => key.name === name));
  scope.mustStay(written);
  const tests = changesTests(scope, set, targets);
  const { from, isWhole } = allOf(size, found(scope, chunk, { where, tests }), recordFound);
  const values = written.map((name) => [name, changedTo(columns, set, { name, as: recordFound })] as const);
  const query = database.update(resource.table).set(Object.fromEntries(values)).from(from);
  return query.where(and(isNamed(scope, set, recordFound), isWhole)).returning(projection);
}

/** The statement that sets in all rows what the server alone writes, not run. */
export function settingAll(scope: Scope, chunk: Chunk, { where, marks }: Marking): Statement {
  const { database, resource, columns } = scope;
  const query = database.update(resource.table).set(boundRow(columns, marks));
  return query.where(isOneOfAll(scope, chunk, where)).returning(keyColumns(resource.keys));
}

interface Marking {
  readonly where: SQL | undefined;
  readonly marks: Row;
}

/** The statement that deletes rows, not run. */
export function deletingAll(scope: Scope, chunk: Chunk, where: SQL | undefined): Statement {
  const { table, keys } = scope.resource;
  return scope.database
    .delete(table)
    .where(isOneOfAll(scope, chunk, where))
    .returning(keyColumns(keys));
}
