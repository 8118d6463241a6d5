import { sql, type SQL } from "drizzle-orm";
import type { Services } from "../app/services.js";
import type { Caller } from "../caller/caller.js";
import type { AccessTest } from "../resource/access-test.js";
import type { ResourceDefinition } from "../resource/definition.js";
import { rowVersion, versionName } from "../table/row-version.js";
import type { Row } from "../table/row.js";
import { ScopedTable } from "../table/scoped-table.js";

/** A row that has been read, and the test that it is still as it was. */
export interface Seen {
  readonly row: Row;
  readonly isUnchanged: SQL;
}

export interface Judged extends Seen {
  readonly passes: boolean;
}

/** Reads one row of the caller's and asks the author's function about it. */
export type Judge = (where: SQL | undefined, caller: Caller) => Promise<Judged | undefined>;

export function judge(resource: ResourceDefinition, test: AccessTest, services: Services): Judge {
  const look = looking(resource, services);
  return async (where, caller) => {
    const seen = await look(where, caller);
    return seen && { ...seen, passes: await passes(test, seen.row, caller) };
  };
}

/** Reads one row of the caller's, whole. */
export function looking(resource: ResourceDefinition, { database }: Services) {
  const { columns } = resource;
  const version = rowVersion(Object.values(columns));
  return async (where: SQL | undefined, caller: Caller): Promise<Seen | undefined> => {
    const rows = new ScopedTable({ resource, database, context: caller.context, projection: columns });
    const [found] = await rows.list({ where, orderBy: [], limit: 1, offset: 0, beside: { [versionName]: version } });
    if (found === undefined) return undefined;
    const { [versionName]: read, ...row } = found;
    return { row, isUnchanged: sql`${version} = ${read}` };
  };
}

/** What is not `true` is no leave. */
export async function passes(test: AccessTest, row: Row, { context, user, session }: Caller): Promise<boolean> {
  return (await test({ ...context, user, session }, row as never)) === true; // the author's function takes rows of this table
}
