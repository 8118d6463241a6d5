import {
  missingKeys,
  primaryKeyOf,
  type ColumnSnapshot,
  type Snapshot,
  type TableSnapshot,
} from "../schema/snapshot.js";
import { canAdd, canDrop, foreignKeysOf, identityOf } from "./in-place.js";

/** How one database differs from another; names in the order of their snapshots. */
export interface Difference {
  readonly created: readonly string[];
  readonly dropped: readonly string[];
  readonly changed: readonly TableChange[];
}

/** A table that is in both. */
export interface TableChange {
  readonly table: string;
  readonly before: TableSnapshot;
  readonly after: TableSnapshot;
  /** Columns. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly altered: readonly string[];
  readonly indexes: { readonly dropped: readonly string[]; readonly created: readonly string[] };
  /** SQLite can't make the change to the table as it is: a new one takes its place. */
  readonly isRebuilt: boolean;
}

export function compare(previous: Snapshot, current: Snapshot): Difference {
  const changes = Object.entries(current.tables).flatMap(([table, after]) => {
    const before = previous.tables[table];
    return before === undefined ? [] : [compareTable({ before, after }, previous)];
  });
  return {
    created: missingKeys(current.tables, previous.tables),
    dropped: missingKeys(previous.tables, current.tables),
    changed: changes.filter(isChange),
  };
}

interface Both {
  readonly before: TableSnapshot;
  readonly after: TableSnapshot;
}

function compareTable({ before, after }: Both, previous: Snapshot): TableChange {
  const added = missingKeys(after.columns, before.columns);
  const dropped = missingKeys(before.columns, after.columns);
  const altered = Object.values(after.columns)
    .filter((column) => isAltered(before.columns[column.name] ?? column, column))
    .map(({ name }) => name);
  const canStay =
    altered.length === 0 &&
    hasSameConstraints(before, after) &&
    added.every((column) => canAdd(after, column)) &&
    dropped.every((column) => canDrop(previous, before, column)) &&
    keepsForeignKeys({ before, after }, added);
  const indexes = { dropped: otherIndexes(before, after), created: otherIndexes(after, before) };
  return { table: after.name, before, after, added, dropped, altered, indexes, isRebuilt: !canStay };
}

function isChange({ isRebuilt, added, dropped, indexes }: TableChange): boolean {
  return isRebuilt || added.length + dropped.length + indexes.dropped.length + indexes.created.length > 0;
}

function isAltered(before: ColumnSnapshot, after: ColumnSnapshot): boolean {
  return columnIdentity(before) !== columnIdentity(after);
}

function columnIdentity({
  type,
  primaryKey,
  notNull,
  autoincrement,
  default: value,
  generated,
}: ColumnSnapshot): string {
  return JSON.stringify([
    type.toLowerCase(),
    primaryKey,
    notNull,
    autoincrement,
    value,
    generated?.as,
    generated?.type,
  ]);
}

function hasSameConstraints(before: TableSnapshot, after: TableSnapshot): boolean {
  const [one, other] = [before, after].map((table) => {
    const uniques = Object.values(table.uniqueConstraints).map(({ columns }) => columns.join());
    const checks = Object.values(table.checkConstraints).map(({ name, value }) => `${name} ${value}`);
    return JSON.stringify([primaryKeyOf(table), uniques.toSorted(), checks.toSorted()]);
  });
  return one === other;
}

/** All foreign keys stay as they are, but for those that a new column brings along. */
function keepsForeignKeys({ before, after }: Both, added: readonly string[]): boolean {
  const [old, now] = [foreignKeysOf(before), foreignKeysOf(after)];
  const isBrought = ([, key]: (typeof now)[number]) => key.columnsFrom.every((column) => added.includes(column));
  const identities = new Set(now.map(([identity]) => identity));
  const known = new Set(old.map(([identity]) => identity));
  return (
    [...known].every((identity) => identities.has(identity)) && now.every((one) => known.has(one[0]) || isBrought(one))
  );
}

/** The indexes of one table that the other lacks, or has otherwise. */
function otherIndexes(table: TableSnapshot, other: TableSnapshot): string[] {
  const isSame = (name: string) => {
    const [one, two] = [table.indexes[name], other.indexes[name]];
    return one !== undefined && two !== undefined && identityOf(one) === identityOf(two);
  };
  return Object.keys(table.indexes).filter((name) => !isSame(name));
}
