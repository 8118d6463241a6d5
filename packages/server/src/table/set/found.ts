import { and, eq, sql, type SQL } from "drizzle-orm";
import type { ReferenceTest } from "../reference-sql.js";
import type { Scope } from "../scope.js";
import type { Chunk } from "./chunks.js";
import { recordSent, type RecordSet } from "./record-set.js";

/** Records, as far as a condition holds. */
export interface Found {
  readonly from: SQL;
  readonly where: SQL | undefined;
}

/** What the records that are found are called: no table of an author's has the name. */
export const recordFound = sql`"record found"`;

/** The records whose rows are there for the caller: here the firewall comes into every statement on rows that records name. */
export function found(scope: Scope, { set }: Chunk, { where, tests = [] }: Finding): Found {
  const from = sql`${set.table} inner join ${scope.resource.table} on ${isNamed(scope, set)}`;
  return { from, where: scope.where(where, ...tests.map(({ test }) => test)) };
}

interface Finding {
  readonly where: SQL | undefined;
  readonly tests?: readonly ReferenceTest[];
}

/** That a row is the one that a record names. */
export function isNamed({ resource: { keys } }: Scope, set: RecordSet, as?: SQL): SQL | undefined {
  return and(...keys.map(({ name, column }) => eq(column, set.cell(name, as))));
}

/** That a row is one of those that the records name, all of which are found. */
export function isOneOfAll(scope: Scope, chunk: Chunk, where: SQL | undefined): SQL {
  const { keys } = scope.resource;
  const named = keys.map(({ name }) => chunk.set.cell(name, recordFound));
  const { from, isWhole } = allOf(chunk.size, found(scope, chunk, { where }), recordFound);
  const own = keys.map(({ column }) => column);
  return sql`(${sql.join(own, sql`, `)}) in (select ${sql.join(named, sql`, `)} from ${from} where ${isWhole})`;
}

/** The records that are found, as a table of some name, and whether they are all that there should be. */
export function allOf(size: number, { from, where }: Found, as: SQL): { readonly from: SQL; readonly isWhole: SQL } {
  const all = sql`select ${recordSent}.*, count(*) over () as "count" from ${from}${where && sql` where ${where}`}`;
  return { from: sql`(${all}) as ${as}`, isWhole: sql`${as}."count" = ${sql.raw(String(size))}` };
}
