import { finding, type Finding } from "../diagnostics/finding.js";
import { policyOf } from "../emit/policy/to-policy.js";
import type { TableResource } from "../model/resource.js";
import { atColumn, atOption } from "./at.js";

/** A conflict tells that there is a row, be it one that its writer can't see: the author accepts that by name. */
export function checkDisclosures(resource: TableResource): Finding[] {
  const { table, discloses } = resource;
  const { disclosures, ownerColumn: owner, softDeleteColumn: softDelete } = policyOf(resource);
  const untold = disclosures.filter((columns) => !columns.every((column) => discloses.includes(column)));
  const idle = discloses.filter((column) => !disclosures.some((columns) => columns.includes(column)));
  return [
    ...untold.map((columns) => {
      const holes = { table: table.sqlName, columns, owner, softDelete };
      return finding("unique-discloses", atColumn(resource, placeOf(columns, resource)), holes);
    }),
    ...idle.map((column) => finding("discloses-nothing", atOption(resource, "discloses", column), { column })),
  ];
}

/** The column of a constraint that clients write. */
function placeOf(columns: readonly string[], { fields }: TableResource): string {
  const written = columns.find((column) => fields.some(({ name, isSystem }) => name === column && !isSystem));
  return written ?? columns[0] ?? "";
}
