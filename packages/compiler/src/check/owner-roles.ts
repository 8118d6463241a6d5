import type { Rule } from "@quickback/policy";
import { finding, type Finding } from "../diagnostics/finding.js";
import type { Firewall, TableResource } from "../model/resource.js";
import { makingIn } from "./making.js";
import { ownerColumn } from "../resolve/system-columns.js";

/** Whoever can list the rows of their own can come to own one. */
export function checkOwnerRoles(resource: TableResource): Finding[] {
  const { table, firewall, operations } = resource;
  const list = operations.find((operation) => operation.kind === "list" && operation.view === undefined);
  const making = makingIn(resource).map(({ rule }) => rolesOf(rule));
  if (ownerColumn(firewall) === undefined || list === undefined || making.length === 0) return [];
  const creators = making.every((roles) => roles !== undefined) ? [...new Set(making.flat())] : undefined;
  const all = exceptedRoles(firewall);
  const idle = rolesOf(list.access)?.filter((role) => creators?.includes(role) === false && !all.includes(role)) ?? [];
  if (idle.length === 0 || creators === undefined) return [];
  return [finding("role-never-owns", list.at, { table: table.sqlName, roles: idle, creators })];
}

/** Roles that see every owner's rows. */
function exceptedRoles(firewall: Firewall): readonly string[] {
  const scopes = firewall.kind === "rows" ? firewall.scopes : [];
  return scopes.flatMap((scope) => (scope.kind === "owner" && scope.except ? (rolesOf(scope.except) ?? []) : []));
}

function rolesOf(rule: Rule): readonly string[] | undefined {
  return rule.kind === "role" ? rule.anyOf : undefined;
}
