import type { SQL } from "drizzle-orm";
import type { Context } from "hono";
import type { Services } from "../app/services.js";
import type { Admission } from "../operations/admit.js";
import type { aiming } from "../operations/aim.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Row } from "../table/row.js";
import { ScopedTable } from "../table/scoped-table.js";

/** The row that an action is about, and how to give it back where the action fails. */
export interface HeldRecord {
  readonly record: Row;
  readonly release: () => Promise<void>;
}

export type HoldRecord = (c: Context, admission: Admission) => Promise<HeldRecord>;

/** What every way to get a row starts from. */
export interface Owned {
  readonly resource: ResourceDefinition;
  readonly services: Services;
  readonly aim: ReturnType<typeof aiming>;
}

/** The rows as an author's action gets them: with every column, and none masked. */
export function wholeRows(
  { resource, services: { database } }: Owned,
  { caller }: Admission,
  beside: Readonly<Record<string, SQL>> = {},
): ScopedTable {
  const projection = { ...resource.columns, ...beside };
  return new ScopedTable({ resource, database, context: caller.context, projection });
}
