import { and, sql } from "drizzle-orm";
import { runBatch } from "./batch.js";
import type { Statement } from "./database.js";
import { newRow, rowWhere } from "./new-row.js";
import { isAt } from "./is-at.js";
import { finding } from "./read.js";
import { boundIn, excludedIn, kept, replaced, type Replacement } from "./replacement.js";
import type { Row } from "./row.js";
import { admitted, type Written } from "./row-references.js";
import type { Scope } from "./scope.js";
import { boundRow } from "./wire-column.js";
import { updating } from "./write.js";

/** A row as a put has left it. */
export interface Put {
  readonly row: Row;
  readonly isNew: boolean;
}

/** Takes in a row, or changes the one that has its key; `undefined` where neither was done. */
export async function put(scope: Scope, written: Written, change: Replacement | undefined): Promise<Put | undefined> {
  const statement = putting(scope, written, change);
  const before = finding(scope, isAt(scope.resource.keys, written.values));
  const [found, rows] =
    change === undefined ? [[], await statement] : await runBatch(scope.database, [before, statement]);
  const row = rows?.[0];
  return row && { row, isNew: found?.length === 0 };
}

/** The upsert, not run. The firewall stands on both of its branches. */
function putting(scope: Scope, written: Written, change: Replacement | undefined): Statement {
  const { database, resource, columns, projection } = scope;
  const { row, tests } = admitted(scope, written);
  const insert = database.insert(resource.table).select(rowWhere(row, tests));
  const target = resource.keys.map(({ column }) => column);
  if (change === undefined) return insert.onConflictDoNothing({ target }).returning(projection);
  const valueOf = excludedIn(resource.table, row);
  const set = replaced(scope, change, valueOf);
  scope.mustStay(Object.keys(set));
  const setWhere = scope.where(change.where, ...kept(columns, change, valueOf)) ?? sql`true`;
  return insert.onConflictDoUpdate({ target, set: boundRow(columns, set), setWhere }).returning(projection);
}

/** Changes the row that `change.where` picks as a put does, not run. */
export function replacing(scope: Scope, { values, targets }: Written, change: Replacement): Statement {
  const valueOf = boundIn(newRow(scope.columns, values));
  const where = and(change.where, ...kept(scope.columns, change, valueOf));
  return updating(scope, where, { values: replaced(scope, change, valueOf), targets });
}
