import type { Context } from "@quickback/policy";
import { and, eq, getTableName, isNull, or, sql, type Column, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Reference } from "../resource/reference.js";
import { maskedFor } from "../mask/masked-for.js";
import { columnsOf } from "./columns.js";
import { noRow } from "./condition-sql.js";
import { decisionSql } from "./decision-sql.js";
import { readableRows, type Target, type Targets } from "./readable-rows.js";

/** What a statement has in a column, which may be NULL; `null` where that is known to be so. */
export type ValueOf = (column: string) => Expression | null;

export interface Expression {
  readonly value: SQL | Column;
  readonly isNullable: boolean;
}

/** A write, as far as its foreign keys are concerned. */
export interface Referring {
  readonly references: readonly Reference[];
  /** The columns that are written. */
  readonly written: readonly string[];
  readonly valueOf: ValueOf;
  readonly targets: Targets;
  readonly context: Context;
}

/** Whether the row that a foreign key names is there for the caller. */
export interface ReferenceTest {
  readonly columns: readonly string[];
  readonly test: SQL;
}

/** The tests of the foreign keys that a write touches. It throws where the target of one was not given. */
export function referenceTests({ references, written, ...reading }: Referring): ReferenceTest[] {
  const touched = references.filter(({ columns }) => columns.some(([own]) => written.includes(own)));
  return touched.flatMap((reference) => {
    const target = reading.targets.get(reference.resource);
    if (target === undefined)
      throw new Error(`No foreign key to ${reference.resource} is written without a look at it`);
    const test = referenceSql(reference, target, reading);
    return test === undefined ? [] : [{ columns: reference.columns.map(([own]) => own), test }];
  });
}

type Reading = Pick<Referring, "context" | "valueOf">;

/** `undefined` where the key names no row: as the database has it, one with a NULL in it does not. */
function referenceSql(reference: Reference, target: Target, { context, valueOf }: Reading): SQL | undefined {
  const known = reference.columns.flatMap(([own, theirs]) => {
    const value = valueOf(own);
    return value === null ? [] : [{ ...value, theirs }];
  });
  if (known.length < reference.columns.length) return undefined;
  const { table } = target.resource;
  // a name of its own, since a table may refer to itself; no table has it
  const columns = columnsOf(alias(table, "row referred to"));
  const tests = known.map(({ value, theirs }) => eq(columnNamed(theirs, columns), value));
  // by a column that the caller can't see as it is, no row can be named: an answer would tell its value
  const masked = maskedFor(target.resource, context);
  const isShown = (name: string) => Object.hasOwn(target.resource.readable, name) && !masked.has(name);
  const readable = !reference.columns.every(([, theirs]) => isShown(theirs))
    ? noRow()
    : decisionSql(readableRows(target, context), columns);
  const from = sql`${sql.identifier(getTableName(table))} as "row referred to"`;
  const found = sql`exists (select 1 from ${from} where ${and(...tests, readable)})`;
  const maybeNull = known.flatMap(({ value, isNullable }) => (isNullable ? [isNull(value)] : []));
  return or(...maybeNull, found);
}

function columnNamed<Found>(name: string, columns: ReadonlyMap<string, Found>): Found {
  const column = columns.get(name);
  if (column === undefined) throw new Error(`A reference names the column ${name}, which its target does not have`);
  return column;
}
