import { is, SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Joint } from "../resource/reference.js";
import { belongsSql, countSql, rankSql, wantedIndex, wantedSql } from "./related-sql.js";
import type { Row } from "./row.js";
import type { Scope } from "./scope.js";

/** Rows that belong to rows of another table. */
export interface Wanted {
  /** By which columns: the other table's, and this one's. */
  readonly columns: readonly Joint[];
  /** What the other rows are joined by: see `keySql`. */
  readonly keys: readonly string[];
  readonly where: SQL | undefined;
  /** How many rows to give of each key, and in all. */
  readonly most: { readonly each: number; readonly all: number };
  readonly beside: Readonly<Record<string, SQL>>;
}

/** A row that belongs to a key. */
export interface RelatedRow {
  readonly row: Row;
  /** The place of its key among the wanted ones. */
  readonly of: number;
  /** How many rows belong to that key. */
  readonly count: number;
}

/** The first rows of each key, in one statement: all firsts before any second, so that none is left without. */
export async function relatedRows(scope: Scope, { columns, keys, where, most, beside }: Wanted): Promise<RelatedRow[]> {
  const { database, resource, projection } = scope;
  const ranked = database
    .select(named({ ...projection, ...beside, ...placeOf(resource) }))
    .from(resource.table)
    .innerJoin(wantedSql(keys), belongsSql(columns, resource.columns))
    .where(scope.where(where))
    .as("ranked");
  const [rank, of] = [sql`"ranked"."::rank"`, sql`"ranked"."::of"`];
  const query = database
    .select()
    .from(ranked)
    .where(sql`${rank} <= ${most.each}`);
  const found: Row[] = await query.orderBy(rank, of).limit(most.all);
  return found.map((row) => ({ row, of: Number(row[":of"]), count: Number(row[":count"]) }));
}

/** Where a row stands among all that are wanted. No column has such names. */
function placeOf({ keys }: Scope["resource"]): Record<string, SQL> {
  return { ":of": wantedIndex, ":rank": rankSql(keys.map(({ column }) => column)), ":count": countSql };
}

/** What a subquery selects needs a name: a column has one. */
function named(fields: Readonly<Record<string, SQLiteColumn | SQL>>): Record<string, SQLiteColumn | SQL.Aliased> {
  const entries = Object.entries(fields).map(([name, field]) => [name, is(field, SQL) ? field.as(`:${name}`) : field]);
  return Object.fromEntries(entries) as Record<string, SQLiteColumn | SQL.Aliased>; // entries widen to any
}
