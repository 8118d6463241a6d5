import { isPublic } from "@quickback/policy";
import { finding, type Finding } from "../diagnostics/finding.js";
import type { Scope, TableResource } from "../model/resource.js";

/** Nobody without an id is let in where every row belongs to a user, unless other users' rows are shown to everyone. */
export function checkPublicRows({ table, firewall, operations }: TableResource): Finding[] {
  const isOwned = firewall.kind === "rows" && firewall.scopes.some(isRequired);
  if (!isOwned) return [];
  const open = operations.filter(({ kind, access }) => kind !== "standaloneAction" && isPublic(access));
  return open.map((operation) => {
    const name = "name" in operation ? operation.name : operation.at.path.at(-1);
    return finding("public-on-owned-table", operation.at, { table: table.sqlName, operation: name ?? operation.kind });
  });
}

function isRequired(scope: Scope): boolean {
  if (scope.kind !== "owner" || scope.mode !== "required") return false;
  return scope.except === undefined || !isPublic(scope.except);
}
