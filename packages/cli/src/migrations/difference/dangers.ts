import { affinityOf, mayAlterValues } from "../schema/affinity.js";
import { isRowId, primaryKeyOf, type ColumnSnapshot, type TableSnapshot } from "../schema/snapshot.js";
import type { Difference, TableChange } from "./compare.js";
import { loss, risk, type Danger } from "./danger.js";
import { foreignKeysOf } from "./in-place.js";

/** All that a difference may cost, in the order of its tables. */
export function dangersOf({ dropped, changed }: Difference): Danger[] {
  return [...dropped.map(droppedTable), ...changed.flatMap(dangersOfTable)];
}

function droppedTable(table: string): Danger {
  return loss("drop", table, {
    message: `Table ${table} is dropped, with its rows.`,
    instead: `Say what it is called now: renamedFrom: "${table}" in its defineTable, or --rename ${table}=NEW_NAME.`,
  });
}

function dangersOfTable(change: TableChange): Danger[] {
  const { before, after } = change;
  const columns = Object.values(after.columns).flatMap((column) => {
    const old = before.columns[column.name];
    return old === undefined ? addedColumn(change, column) : alteredColumn(change, old, column);
  });
  return [
    ...change.dropped.map((name) => droppedColumn(change.table, name)),
    ...columns,
    ...newKeys(change),
    ...newUniques(change),
    ...newChecks(change),
    ...newReferences(change),
  ];
}

function droppedColumn(table: string, column: string): Danger {
  return loss("drop", `${table}.${column}`, {
    message: `Column ${table}.${column} is dropped, with its values.`,
    instead: `Say what it is called now: fields: { …: { renamedFrom: "${column}" } }, or --rename ${table}.${column}=${table}.NEW_NAME.`,
  });
}

function addedColumn({ table }: TableChange, column: ColumnSnapshot): Danger[] {
  const isFilled = column.default !== undefined || column.generated !== undefined || isRowId(column);
  if (!column.notNull || isFilled) return [];
  const message = `Column ${table}.${column.name} is NOT NULL and has no default: it can't be added where ${table} has rows.`;
  return [risk(`${table}.${column.name}`, { message, instead: "Give it a default, or let it be NULL at first." })];
}

function alteredColumn({ table }: TableChange, before: ColumnSnapshot, after: ColumnSnapshot): Danger[] {
  const name = `${table}.${after.name}`;
  if (after.generated !== undefined) {
    if (before.generated !== undefined) return [];
    const message = `Column ${name} becomes a generated one, and its values are dropped.`;
    return [loss("drop", name, { message, instead: "Give the generated column another name." })];
  }
  const dangers: Danger[] = [];
  if (mayAlterValues(affinityOf(before.type), affinityOf(after.type))) {
    const message = `Column ${name} becomes ${after.type} and was ${before.type}: SQLite alters values that look different there.`;
    dangers.push(loss("accept", name, { message, instead: "Add a column with another name, and fill it." }));
  }
  if (after.notNull && !before.notNull && after.default === undefined && !isRowId(after)) {
    const message = `Column ${name} becomes NOT NULL: rows in which it is NULL make the migration fail.`;
    dangers.push(risk(name, { message, instead: "Give it a default, which those rows get." }));
  }
  return dangers;
}

function newKeys({ table, before, after }: TableChange): Danger[] {
  const key = primaryKeyOf(after);
  if (key.length === 0 || isUniqueIn(before, key)) return [];
  const message = `The primary key of ${table} becomes ${key.join(", ")}: rows that share it make the migration fail.`;
  return [risk(table, { message, instead: "See that no two rows share it." })];
}

function newUniques({ indexes, table, before, after }: TableChange): Danger[] {
  const created = indexes.created.flatMap((name) => after.indexes[name] ?? []);
  return created
    .filter(({ isUnique, columns, where }) => isUnique && !(where === undefined && isUniqueIn(before, columns)))
    .map(({ name, columns }) => {
      const message = `Index ${name} makes ${columns.join(", ")} unique: rows of ${table} that share it make the migration fail.`;
      return risk(name, { message, instead: "See that no two rows share it." });
    });
}

function isUniqueIn(table: TableSnapshot, columns: readonly string[]): boolean {
  const uniques = Object.values(table.indexes).filter(({ isUnique, where }) => isUnique && where === undefined);
  const all = [primaryKeyOf(table), ...uniques.map((index) => index.columns)];
  return all.some((one) => one.length > 0 && one.every((column) => columns.includes(column)));
}

function newChecks({ table, before, after }: TableChange): Danger[] {
  const known = new Set(Object.values(before.checkConstraints).map(({ value }) => value));
  return Object.values(after.checkConstraints)
    .filter(({ value }) => !known.has(value))
    .map(({ name }) => {
      const message = `Check ${name} is new: rows of ${table} that do not pass it make the migration fail.`;
      return risk(name, { message, instead: "See that every row passes it." });
    });
}

function newReferences({ table, before, after, added }: TableChange): Danger[] {
  const aims = foreignKeysOf(before).map(([, key]) => aimOf(key));
  return foreignKeysOf(after)
    .filter(([, { columnsFrom }]) => !columnsFrom.some((column) => isEmptyIn(after, column, added)))
    .filter(([, key]) => !aims.includes(aimOf(key)))
    .map(([, { columnsFrom, tableTo }]) => {
      const name = `${table}.${columnsFrom.join(".")}`;
      const message = `Column ${name} refers to ${tableTo} now: rows that refer to nothing make the migration fail.`;
      return risk(name, { message, instead: "See that each refers to a row, or is NULL." });
    });
}

/** A new column without a default is NULL in every row, and refers to nothing. */
function isEmptyIn({ columns }: TableSnapshot, column: string, added: readonly string[]): boolean {
  return added.includes(column) && columns[column]?.default === undefined && columns[column]?.generated === undefined;
}

function aimOf({
  columnsFrom,
  tableTo,
  columnsTo,
}: {
  columnsFrom: readonly string[];
  tableTo: string;
  columnsTo: readonly string[];
}): string {
  return JSON.stringify([columnsFrom, tableTo, columnsTo]);
}
