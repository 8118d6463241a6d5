import { finding, type Finding } from "../diagnostics/finding.js";
import type { TableResource } from "../model/resource.js";
import { atOption } from "./at.js";
import { fits, wanted } from "./fits.js";

/** The values in `crud.create.defaults` are such as their columns hold, and for columns that are not the server's. */
export function checkDefaults(resource: TableResource): Finding[] {
  const create = resource.operations.find((operation) => operation.kind === "create");
  if (create === undefined) return [];
  return Object.entries(create.defaults).flatMap(([column, value]) => {
    const field = resource.fields.find((candidate) => candidate.name === column);
    if (field === undefined) return [];
    const at = atOption(resource, "crud", "create", "defaults", column);
    if (field.isSystem) return [finding("guard-system-column", at, { column, list: "crud.create.defaults" })];
    if (value === null && field.isNullable) return [];
    return fits(field, value) ? [] : [finding("default-unfit", at, { column, what: wanted(field) })];
  });
}
