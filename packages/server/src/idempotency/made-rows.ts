import { is, SQL, sql } from "drizzle-orm";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Row } from "../table/row.js";
import type { ScopedTable } from "../table/scoped-table.js";
import { madeBy } from "./claims.js";
import type { Claim } from "./claim.js";
import type { KeyTable } from "./key-table.js";

/** Rows that one INSERT of one batch makes. */
export interface MadeRows {
  readonly resource: ResourceDefinition;
  /** What is written into each, as far as it is known before. */
  readonly values: readonly Row[];
}

/**
 * The keys of rows, as JSON, for a statement that follows their INSERT in the same batch. Keys that the database makes are
 * read by the rowids that it has just given, one after the other.
 */
export function keysOf({ resource: { keys, table }, values }: MadeRows): SQL {
  const known = values.map((row) =>
    keys.map(({ name, column }) => inJson(row[name], (v) => column.mapToDriverValue(v))),
  );
  if (known.every((key) => key.every((part) => part !== undefined))) return sql`${JSON.stringify(known)}`;
  const parts = sql.join(
    keys.map(({ column }) => sql`${column}`),
    sql`, `,
  );
  const isNew = sql`rowid > last_insert_rowid() - ${values.length} and rowid <= last_insert_rowid()`;
  return sql`(select json_group_array(json_array(${parts})) from (select * from ${table} where ${isNew} order by rowid) as ${table})`;
}

/** A value with all its digits; `undefined` where only the database knows it. */
function inJson(value: unknown, toDriver: (value: unknown) => unknown): string | number | undefined {
  if (value === undefined || value === null || is(value, SQL)) return undefined;
  const stored = toDriver(value);
  return typeof stored === "number" ? stored : String(stored);
}

interface Claimed {
  readonly rows: ScopedTable;
  readonly resource: ResourceDefinition;
  readonly claim: Claim;
  readonly table: KeyTable;
}

/** The rows that a claim has made, as far as they exist for the caller, in the order in which they were made. */
export async function rowsMadeBy({ rows, resource: { keys }, claim, table }: Claimed, count: number): Promise<Row[]> {
  const made = madeBy(claim, table);
  const parts = keys.map((_, index) => sql`json_extract("value", ${sql.raw(`'$[${index}]'`)})`);
  const columns = keys.map(({ column }) => sql`${column}`);
  const [key, theirs] = [sql.join(columns, sql`, `), sql.join(parts, sql`, `)];
  const place = sql`(select "place" from ${made} where (${theirs}) = (${key}))`;
  return await rows.list({
    where: sql`(${key}) in (select ${theirs} from ${made})`,
    orderBy: [place],
    limit: count,
    offset: 0,
  });
}
