import { isRowId, type ColumnSnapshot, type TableSnapshot } from "../schema/snapshot.js";
import { quoted, quotedList } from "../schema/sql.js";
import type { TableChange } from "./compare.js";

/** Where the rows of a table wait until it has been made anew. */
export function backupOf(table: string): string {
  return `__backup_${table}`;
}

/** A table as it is before and after. */
type Both = Pick<TableChange, "before" | "after">;

/** Puts a table's rows aside: the columns that the new one can hold. */
export function backUp(both: Both): string[] {
  const { name } = both.after;
  const columns = sharedColumns(both).map((column) => column.name);
  if (columns.length === 0) return [];
  return [`CREATE TABLE ${quoted(backupOf(name))} AS SELECT ${quotedList(columns)} FROM ${quoted(name)};`];
}

/** Brings them back. A NULL that a column can no longer hold becomes its default. */
export function restore(both: Both): string[] {
  const { name } = both.after;
  const columns = sharedColumns(both);
  if (columns.length === 0) return [];
  const values = columns.map((column) => {
    const isFilled = column.notNull && both.before.columns[column.name]?.notNull === false;
    if (!isFilled || column.default === undefined) return quoted(column.name);
    return `coalesce(${quoted(column.name)}, ${column.default})`;
  });
  const into = `${quoted(name)} (${quotedList(columns.map((column) => column.name))})`;
  return [
    `INSERT INTO ${into} SELECT ${values.join(", ")} FROM ${quoted(backupOf(name))};`,
    `DROP TABLE ${quoted(backupOf(name))};`,
  ];
}

/** Columns that are there before and after, and are written after. */
export function sharedColumns({ before, after }: Both): ColumnSnapshot[] {
  return Object.values(after.columns).filter(
    ({ name, generated }) => generated === undefined && Object.hasOwn(before.columns, name),
  );
}

/** Whether SQLite remembers the highest number that a row of it has ever had. */
export function isNumbered(table: TableSnapshot): boolean {
  return Object.values(table.columns).some((column) => isRowId(column) && column.autoincrement);
}
