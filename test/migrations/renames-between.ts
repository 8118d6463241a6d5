import type { Rename } from "@quickback/compiler/compile";
import type { Schema } from "./model.js";

/** What has another name in the second schema, as an author would say it. */
export function renamesBetween(before: Schema, after: Schema): Rename[] {
  return after.flatMap((table) => {
    const old = before.find(({ id }) => id === table.id);
    if (old === undefined) return [];
    const columns = table.columns.map((column) => [old.columns.find(({ id }) => id === column.id)?.name, column.name]);
    const pairs = [[old.keyName, table.keyName], ...columns];
    const ofColumns = pairs.flatMap(([from, to]): Rename[] =>
      from === undefined || to === undefined || from === to ? [] : [{ kind: "column", table: table.name, from, to }],
    );
    return old.name === table.name ? ofColumns : [{ kind: "table", from: old.name, to: table.name }, ...ofColumns];
  });
}
