import { finding, type Finding } from "../diagnostics/finding.js";
import type { TableResource } from "../model/resource.js";
import { atColumn } from "./at.js";

/** Drizzle looks a column's value up in plain objects: it would find there what every object has by birth, and write that. */
export function checkColumnNames(resource: TableResource): Finding[] {
  const { table, fields } = resource;
  return fields
    .filter(({ name }) => name in Object.prototype)
    .map(({ name }) =>
      finding("column-name-reserved", atColumn(resource, name), { table: table.sqlName, column: name }),
    );
}
