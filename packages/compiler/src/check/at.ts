import { inDefinition, inTable, type At } from "../diagnostics/finding.js";
import type { TableResource } from "../model/resource.js";

/** Where a column stands in its table. */
export function atColumn({ table }: TableResource, column: string): At {
  return inTable(table.file, table.exported, [column]);
}

/** A place in the options of `defineTable`. */
export function atOption({ source }: TableResource, ...path: readonly string[]): At {
  return inDefinition(source, path);
}
