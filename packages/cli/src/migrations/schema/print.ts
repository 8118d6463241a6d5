import { loadKit } from "./kit.js";
import type { ForeignKeySnapshot, Snapshot, TableSnapshot } from "./snapshot.js";
import { quoted, quotedList } from "./sql.js";
import { emptySnapshot } from "./take-snapshot.js";

/** `CREATE TABLE`, as drizzle-kit prints it, without the indexes. */
export async function createTable(snapshot: Snapshot, table: string): Promise<string> {
  const bare = { ...tableOf(snapshot, table), indexes: {} };
  return print(await emptySnapshot(), only(snapshot, bare));
}

/** `CREATE INDEX` of one index. */
export async function createIndex(snapshot: Snapshot, table: string, index: string): Promise<string> {
  const { indexes, ...found } = tableOf(snapshot, table);
  const one = Object.fromEntries(Object.entries(indexes).filter(([name]) => name === index));
  return print(only(snapshot, { ...found, indexes: {} }), only(snapshot, { ...found, indexes: one }));
}

/** `ALTER TABLE ADD` of one column, with its reference in full: drizzle-kit leaves out what happens ON DELETE. */
export async function addColumn(snapshot: Snapshot, table: string, column: string): Promise<string> {
  const found = { ...tableOf(snapshot, table), indexes: {}, foreignKeys: {} };
  const { [column]: _, ...others } = found.columns;
  const statement = await print(only(snapshot, { ...found, columns: others }), only(snapshot, found));
  const keys = Object.values(tableOf(snapshot, table).foreignKeys);
  const references = keys.filter(({ columnsFrom }) => columnsFrom[0] === column).map(printReference);
  return `${statement.replace(/;$/, "")}${references.join("")};`;
}

function printReference({ tableTo, columnsTo, onDelete, onUpdate }: ForeignKeySnapshot): string {
  const actions = `ON UPDATE ${onUpdate ?? "no action"} ON DELETE ${onDelete ?? "no action"}`;
  return ` REFERENCES ${quoted(tableTo)}(${quotedList(columnsTo)}) ${actions}`;
}

async function print(previous: Snapshot, current: Snapshot): Promise<string> {
  const statements = await loadKit().generateSQLiteMigration(previous, current);
  return statements.map((statement) => statement.trim()).join("\n");
}

function only(snapshot: Snapshot, table: TableSnapshot): Snapshot {
  return { ...snapshot, views: {}, tables: { [table.name]: table } };
}

/** Throws for a table that is not there: a bug of ours. */
export function tableOf({ tables }: Snapshot, name: string): TableSnapshot {
  const found = tables[name];
  if (found === undefined) throw new Error(`There is no table ${name} in the snapshot.`);
  return found;
}
