import { referencesIn } from "../schema/references.js";
import {
  primaryKeyOf,
  type ForeignKeySnapshot,
  type IndexSnapshot,
  type Snapshot,
  type TableSnapshot,
} from "../schema/snapshot.js";

/** Whether `ALTER TABLE ADD` can add a column to a table that may have rows (sqlite.org/lang_altertable.html). */
export function canAdd(table: TableSnapshot, name: string): boolean {
  const column = table.columns[name];
  if (column === undefined || primaryKeyOf(table).includes(name)) return false;
  const keys = Object.values(table.foreignKeys).filter(({ columnsFrom }) => columnsFrom.includes(name));
  if (keys.length > 0 && column.default !== undefined) return false;
  if (keys.length > 1 || keys.some(({ columnsFrom }) => columnsFrom.length > 1)) return false;
  if (column.generated !== undefined) return column.generated.type === "virtual" && !column.notNull;
  return column.default === undefined || isConstant(column.default);
}

/** The same for every row: not an expression, not the time. */
function isConstant(value: string | number | boolean): boolean {
  return typeof value !== "string" || !/^\s*(\(|current_)/i.test(value);
}

/** Whether `ALTER TABLE DROP` can drop a column: nothing but a whole index may name it. */
export function canDrop(snapshot: Snapshot, table: TableSnapshot, name: string): boolean {
  const { columns, indexes, checkConstraints, uniqueConstraints } = table;
  const isNamed = referencesIn(snapshot).some(
    ({ child, parent, columns: own, targets }) =>
      (child === table.name && own.includes(name)) || (parent === table.name && targets.includes(name)),
  );
  // What is SQL may name the column in any way.
  const hasExpressions =
    Object.keys(checkConstraints).length + Object.keys(uniqueConstraints).length > 0 ||
    Object.values(columns).some(({ generated }) => generated !== undefined) ||
    Object.values(indexes).some(({ where, columns: of }) => where !== undefined || of.some((one) => !(one in columns)));
  return !isNamed && !hasExpressions && !primaryKeyOf(table).includes(name);
}

/** The foreign keys of a table with what makes them what they are; their names exist in snapshots alone. */
export function foreignKeysOf(table: TableSnapshot): (readonly [identity: string, key: ForeignKeySnapshot])[] {
  return Object.values(table.foreignKeys).map((key) => {
    const { columnsFrom, tableTo, columnsTo, onDelete = "no action", onUpdate = "no action" } = key;
    return [JSON.stringify([columnsFrom, tableTo, columnsTo, onDelete, onUpdate]), key];
  });
}

export function identityOf({ columns, isUnique, where }: IndexSnapshot): string {
  return JSON.stringify([columns, isUnique, where]);
}
