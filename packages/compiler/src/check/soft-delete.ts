import { finding, type Finding } from "../diagnostics/finding.js";
import type { TableResource } from "../model/resource.js";

/** What a soft delete marks is what the firewall hides. */
export function checkSoftDelete({ table, operations }: TableResource): Finding[] {
  const unseen = operations.filter((operation) => operation.kind === "softDelete" && operation.column === "");
  return unseen.map(({ at }) => finding("soft-delete-unseen", at, { table: table.sqlName }));
}
