import { count, type SQL } from "drizzle-orm";
import type { Statement } from "./database.js";
import type { Row } from "./row.js";
import type { Scope } from "./scope.js";

export interface Page {
  readonly where: SQL | undefined;
  readonly orderBy: readonly SQL[];
  readonly limit: number;
  readonly offset: number;
  /** What rows come with beside their columns. */
  readonly beside?: Readonly<Record<string, SQL>>;
}

export async function list(scope: Scope, { where, orderBy, limit, offset, beside }: Page): Promise<Row[]> {
  const { database, resource, projection } = scope;
  const query = database.select({ ...projection, ...beside }).from(resource.table);
  return await query
    .where(scope.where(where))
    .orderBy(...orderBy)
    .limit(limit)
    .offset(offset);
}

export async function countRows(scope: Scope, where: SQL | undefined): Promise<number> {
  const query = scope.database.select({ rows: count() }).from(scope.resource.table);
  const [answer] = await query.where(scope.where(where));
  return answer?.rows ?? 0;
}

/** The statement that reads one row, not run. */
export function finding(scope: Scope, where: SQL | undefined): Statement {
  const query = scope.database.select(scope.projection).from(scope.resource.table);
  return query.where(scope.where(where)).limit(1);
}
