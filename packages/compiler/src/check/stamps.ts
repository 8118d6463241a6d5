import { finding, type Finding } from "../diagnostics/finding.js";
import type { ColumnKind } from "../model/column.js";
import type { Stamp, TableResource } from "../model/resource.js";
import { ownEntry } from "../model/own-entry.js";
import { atColumn } from "./at.js";

/** Where a time has a text column, it is written as RFC 3339. */
const fits: Record<Stamp, readonly ColumnKind[]> = {
  uuid: ["text"],
  cuid: ["text"],
  nanoid: ["text"],
  prefixed: ["text"],
  userId: ["text"],
  now: ["timestamp", "text"],
};

/** A column can hold what the server writes into it. */
export function checkStamps(resource: TableResource): Finding[] {
  const { table, fields, stamps } = resource;
  const all: Readonly<Record<string, Stamp>> = { ...stamps.delete, ...stamps.update, ...stamps.create };
  return fields.flatMap(({ name, type }) => {
    const stamp = ownEntry(all, name);
    if (stamp === undefined || fits[stamp].includes(type.kind)) return [];
    const what = `a ${fits[stamp].join(" or ")} column`;
    return [finding("stamp-unfit", atColumn(resource, name), { table: table.sqlName, column: name, what })];
  });
}
