import type { Rename } from "@quickback/compiler/compile";
import type { ForeignKeySnapshot, Snapshot, TableSnapshot } from "../schema/snapshot.js";
import { quoted } from "../schema/sql.js";

/** The statement that renames a table or a column; SQLite carries the new name into keys, indexes and checks. */
export function renameStatement(rename: Rename): string {
  if (rename.kind === "table") return `ALTER TABLE ${quoted(rename.from)} RENAME TO ${quoted(rename.to)};`;
  return `ALTER TABLE ${quoted(rename.table)} RENAME COLUMN ${quoted(rename.from)} TO ${quoted(rename.to)};`;
}

/** What a database looks like after a rename. */
export function renamed(snapshot: Snapshot, rename: Rename): Snapshot {
  const change = rename.kind === "table" ? renamedTable : renamedColumn;
  const tables = Object.values(snapshot.tables).map((table) => change(table, rename.from, rename));
  return { ...snapshot, tables: byName(tables) };
}

function renamedTable(table: TableSnapshot, from: string, { to }: Rename): TableSnapshot {
  const nameOf = (name: string) => (name === from ? to : name);
  const followed = table.name === from ? inExpressions(table, `"${from}".`, `"${to}".`) : table;
  const follow = (key: ForeignKeySnapshot): ForeignKeySnapshot => ({
    ...key,
    tableFrom: nameOf(key.tableFrom),
    tableTo: nameOf(key.tableTo),
  });
  return { ...followed, name: nameOf(table.name), foreignKeys: mapValues(followed.foreignKeys, follow) };
}

function renamedColumn(table: TableSnapshot, from: string, rename: Rename): TableSnapshot {
  const owner = rename.kind === "column" ? rename.table : undefined;
  const names = (columns: readonly string[]) => columns.map((name) => (name === from ? rename.to : name));
  const targets = mapValues(table.foreignKeys, (key) =>
    key.tableTo === owner ? { ...key, columnsTo: names(key.columnsTo) } : key,
  );
  if (table.name !== owner) return { ...table, foreignKeys: targets };
  const followed = inExpressions({ ...table, foreignKeys: targets }, `"${from}"`, `"${rename.to}"`);
  const columns = Object.values(followed.columns).map((one) => (one.name === from ? { ...one, name: rename.to } : one));
  const inColumns = <T extends { readonly columns: readonly string[] }>(one: T): T => ({
    ...one,
    columns: names(one.columns),
  });
  return {
    ...followed,
    columns: byName(columns),
    indexes: mapValues(followed.indexes, inColumns),
    foreignKeys: mapValues(followed.foreignKeys, (key) => ({ ...key, columnsFrom: names(key.columnsFrom) })),
    compositePrimaryKeys: mapValues(followed.compositePrimaryKeys, inColumns),
    uniqueConstraints: mapValues(followed.uniqueConstraints, inColumns),
  };
}

/** Replaces a quoted name in what is SQL: where that misses one, the table is rebuilt, which is safe too. */
function inExpressions(table: TableSnapshot, from: string, to: string): TableSnapshot {
  const follow = (text: string) => text.replaceAll(from, to);
  return {
    ...table,
    columns: mapValues(table.columns, ({ generated, ...column }) =>
      generated === undefined ? column : { ...column, generated: { ...generated, as: follow(generated.as) } },
    ),
    indexes: mapValues(table.indexes, ({ where, ...index }) => ({
      ...index,
      columns: index.columns.map(follow),
      ...(where === undefined ? {} : { where: follow(where) }),
    })),
    checkConstraints: mapValues(table.checkConstraints, (check) => ({ ...check, value: follow(check.value) })),
  };
}

function mapValues<T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function byName<T extends { readonly name: string }>(values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map((value) => [value.name, value]));
}
