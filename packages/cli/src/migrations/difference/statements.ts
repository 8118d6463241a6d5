import type { Rename } from "@quickback/compiler/compile";
import { addColumn, createIndex, createTable, tableOf } from "../schema/print.js";
import { childrenFirst, circular, referencesIn, withReferring } from "../schema/references.js";
import type { Snapshot } from "../schema/snapshot.js";
import { quoted, textLiteral } from "../schema/sql.js";
import type { Difference, TableChange } from "./compare.js";
import { emptyTables } from "./empty.js";
import { renameStatement } from "./rename.js";
import { backUp, isNumbered, restore } from "./transfer.js";

/** What statements are made of. */
export interface Given {
  readonly renames: readonly Rename[];
  /** After the renames. */
  readonly previous: Snapshot;
  readonly current: Snapshot;
  readonly difference: Difference;
}

/**
 * The statements that turn one database into the other, for one transaction in which foreign keys are on, as they always
 * are on D1. SQLite deletes a table's rows before it drops it, and with them those that refer to them: so all rows that
 * a deletion can reach wait in tables of their own until the new tables are there.
 */
export async function statementsOf({ renames, previous, current, difference }: Given): Promise<string[]> {
  const { created, dropped, changed } = difference;
  const kept = changed.filter(({ isRebuilt }) => !isRebuilt);
  const rebuilt = changed.filter(({ isRebuilt }) => isRebuilt);
  const removed = [...dropped, ...rebuilt.map(({ table }) => table)];
  const references = referencesIn(previous);
  const emptied = childrenFirst(withReferring(removed, references), references);
  // A table that no other one of these refers to, or is referred to by, is dropped with its rows.
  const isTied = (table: string) =>
    references.some(({ child, parent }) => [child, parent].includes(table) && emptied.includes(parent));
  const stay = new Set(emptied.filter((table) => !dropped.includes(table)));
  const moved = childrenFirst(stay, referencesIn(current))
    .toReversed()
    .map((table) => ({ before: tableOf(previous, table), after: tableOf(current, table) }));
  const numbered = rebuilt.filter(({ before, after }) => isNumbered(before) && isNumbered(after));
  return [
    ...(removed.length > 0 ? ["PRAGMA defer_foreign_keys = on;"] : []),
    ...renames.map(renameStatement),
    ...moved.flatMap(backUp),
    ...emptyTables(new Set(emptied.filter((table) => !removed.includes(table) || isTied(table))), previous, references),
    ...numbered.flatMap(({ table }) => putNumbersAside(table)),
    ...kept.flatMap(dropParts),
    ...(await eachOf(created, (table) => create(current, table))),
    ...(await eachOf(
      emptied.filter((table) => stay.has(table) && removed.includes(table)),
      (table) => replace(current, table),
    )),
    ...(await dropAll(
      emptied.filter((table) => dropped.includes(table)),
      previous,
    )),
    ...(await eachOf(kept, (change) => addParts(current, change))),
    ...moved.flatMap(restore),
    ...numbered.flatMap(({ table }) => takeNumbersBack(table)),
  ];
}

async function create(snapshot: Snapshot, table: string): Promise<string[]> {
  const indexes = await eachOf(Object.keys(tableOf(snapshot, table).indexes), async (index) => [
    await createIndex(snapshot, table, index),
  ]);
  return [await createTable(snapshot, table), ...indexes];
}

/** At once: what refers to it can't be dropped or emptied while it is missing. */
async function replace(snapshot: Snapshot, table: string): Promise<string[]> {
  return [`DROP TABLE ${quoted(table)};`, ...(await create(snapshot, table))];
}

/** Drops empty tables, given with children before parents; those that refer to each other in a circle lose that first. */
async function dropAll(tables: readonly string[], snapshot: Snapshot): Promise<string[]> {
  const references = referencesIn(snapshot).filter(({ child, parent }) => child !== parent && tables.includes(child));
  const tied = new Set(circular(references).map(({ child }) => child));
  const loose = (table: string): Snapshot => ({
    ...snapshot,
    tables: { [table]: { ...tableOf(snapshot, table), foreignKeys: {} } },
  });
  return [
    ...(await eachOf([...tied], (table) => replace(loose(table), table))),
    ...tables.map((table) => `DROP TABLE ${quoted(table)};`),
  ];
}

function dropParts({ table, indexes, dropped }: TableChange): string[] {
  return [
    ...indexes.dropped.map((index) => `DROP INDEX ${quoted(index)};`),
    ...dropped.map((column) => `ALTER TABLE ${quoted(table)} DROP COLUMN ${quoted(column)};`),
  ];
}

async function addParts(current: Snapshot, { table, added, indexes }: TableChange): Promise<string[]> {
  return [
    ...(await eachOf(added, async (column) => [await addColumn(current, table, column)])),
    ...(await eachOf(indexes.created, async (index) => [await createIndex(current, table, index)])),
  ];
}

function putNumbersAside(table: string): string[] {
  return [`UPDATE sqlite_sequence SET name = ${aside(table)} WHERE name = ${textLiteral(table)};`];
}

function takeNumbersBack(table: string): string[] {
  return [
    `DELETE FROM sqlite_sequence WHERE name = ${textLiteral(table)};`,
    `UPDATE sqlite_sequence SET name = ${textLiteral(table)} WHERE name = ${aside(table)};`,
  ];
}

function aside(table: string): string {
  return textLiteral(`__numbers_${table}`);
}

async function eachOf<T>(items: readonly T[], statements: (item: T) => Promise<string[]>): Promise<string[]> {
  const all: string[] = [];
  for (const item of items) all.push(...(await statements(item)));
  return all;
}
