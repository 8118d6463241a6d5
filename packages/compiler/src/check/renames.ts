import { finding, inTable, type Finding } from "../diagnostics/finding.js";
import type { Api } from "../model/api.js";
import type { Rename } from "../model/rename.js";

/** A name has been given up for one other at most. */
export function checkRenames({ renames, tables }: Api): Finding[] {
  return renames.flatMap((rename, index) => {
    const table = tables.find(({ sqlName }) => sqlName === tableOf(rename));
    if (table === undefined) return [];
    const at = inTable(table.file, table.exported);
    const names = { what: said(rename), from: rename.from };
    if (rename.from === rename.to) return [finding("rename-to-itself", at, names)];
    const other = renames.slice(0, index).find((earlier) => claimsSame(earlier, rename));
    return other === undefined ? [] : [finding("rename-claimed-twice", at, { ...names, other: said(other) })];
  });
}

function tableOf(rename: Rename): string {
  return rename.kind === "table" ? rename.to : rename.table;
}

function claimsSame(one: Rename, other: Rename): boolean {
  if (one.kind !== other.kind || one.from !== other.from) return false;
  return one.kind === "table" || tableOf(one) === tableOf(other);
}

function said(rename: Rename): string {
  return rename.kind === "table" ? `Table ${rename.to}` : `Column ${rename.table}.${rename.to}`;
}
