import type { TableFacts } from "../load/table-facts.js";
import type { Rename } from "../model/rename.js";
import type { TableAnnotations } from "../read/table.js";

/** What a definition says its table and its columns were called. */
export function resolveRenames({ sqlName, columns }: TableFacts, said: TableAnnotations): Rename[] {
  const ofColumns = columns.flatMap(({ name, sqlName: to }): Rename[] => {
    const from = said.fields?.get(name)?.renamedFrom;
    return from === undefined ? [] : [{ kind: "column", table: sqlName, from, to }];
  });
  if (said.renamedFrom === undefined) return ofColumns;
  return [{ kind: "table", from: said.renamedFrom, to: sqlName }, ...ofColumns];
}
