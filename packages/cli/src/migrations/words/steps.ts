import type { Rename } from "@quickback/compiler/compile";
import type { Difference, TableChange } from "../difference/compare.js";
import type { ColumnSnapshot } from "../schema/snapshot.js";

/** What a migration does, in words: `adds column posts.subtitle`. */
export function stepsOf({ created, dropped, changed }: Difference, renames: readonly Rename[]): string[] {
  return [
    ...renames.map(renameStep),
    ...created.map((table) => `creates table ${table}`),
    ...dropped.map((table) => `drops table ${table}, with its rows`),
    ...changed.flatMap(changeSteps),
  ];
}

function renameStep(rename: Rename): string {
  if (rename.kind === "table") return `renames table ${rename.from} to ${rename.to}`;
  return `renames column ${rename.table}.${rename.from} to ${rename.to}`;
}

function changeSteps(change: TableChange): string[] {
  const { table, before, after, added, dropped, altered, indexes, isRebuilt } = change;
  const columns = altered.flatMap((name) => {
    const [old, now] = [before.columns[name], after.columns[name]];
    return old === undefined || now === undefined
      ? []
      : [`changes column ${table}.${name} from ${said(old)} to ${said(now)}`];
  });
  const keys =
    isRebuilt && added.length + dropped.length + altered.length === 0 ? [`changes constraints of ${table}`] : [];
  return [
    ...added.map((column) => `adds column ${table}.${column}`),
    ...dropped.map((column) => `drops column ${table}.${column}, with its values`),
    ...columns,
    ...keys,
    ...indexes.dropped.map((index) => `drops index ${index}`),
    ...indexes.created.map((index) => `creates ${after.indexes[index]?.isUnique ? "unique index" : "index"} ${index}`),
    ...(isRebuilt ? [`rebuilds table ${table}, and keeps its rows`] : []),
  ];
}

function said({ type, notNull, default: value, primaryKey, generated }: ColumnSnapshot): string {
  return [
    type,
    ...(primaryKey ? ["PRIMARY KEY"] : []),
    ...(notNull ? ["NOT NULL"] : []),
    ...(value === undefined ? [] : [`DEFAULT ${value}`]),
    ...(generated === undefined ? [] : ["GENERATED"]),
  ].join(" ");
}
