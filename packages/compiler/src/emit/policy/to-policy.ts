import type { Rule } from "@quickback/policy";
import type { ColumnPolicy, OperationPolicy, Policy, ResourcePolicy } from "@quickback/policy/report";
import type { Api } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import type { Field, Firewall, Resource, Scope, TableResource } from "../../model/resource.js";
import { rolesOf } from "./roles.js";

/** What the model lets whom do, without all that is not about that. */
export function toPolicy({ name, resources }: Api): Policy {
  const policies = resources.map(policyOf);
  return { version: 1, name, roles: rolesOf(policies), resources: policies, systemAccesses: [] };
}

function policyOf(resource: Resource): ResourcePolicy {
  const { name, source } = resource;
  const operations = resource.operations.map((operation) => operationPolicy(operation, resource));
  if (resource.kind === "actions") return { name, source, ...withoutTable, operations };
  const { table, firewall, fields } = resource;
  return {
    name,
    source,
    table: table.sqlName,
    firewall: firewallRule(firewall),
    ownerColumn: scopeColumn(firewall, "owner"),
    softDeleteColumn: scopeColumn(firewall, "softDelete"),
    columns: fields.map(columnPolicy),
    operations,
    relations: resource.relations.map(({ name: relation, kind, resource: target }) => {
      return { name: relation, kind, resource: target };
    }),
    unchecked: fields.flatMap(({ name: column, reference }) =>
      reference?.isUnchecked === true ? [{ column, table: reference.sqlName }] : [],
    ),
    disclosures: [],
  };
}

const withoutTable = {
  table: null,
  firewall: { kind: "anyone" },
  ownerColumn: null,
  softDeleteColumn: null,
  columns: [],
  relations: [],
  unchecked: [],
  disclosures: [],
} as const;

function firewallRule(firewall: Firewall): Rule {
  if (firewall.kind === "everyRow") return { kind: "anyone" };
  const [first, ...others] = firewall.scopes.map(scopeRule);
  return first !== undefined && others.length === 0 ? first : { kind: "and", rules: firewall.scopes.map(scopeRule) };
}

function scopeRule({ kind, column }: Scope): Rule {
  switch (kind) {
    case "owner":
      return { kind: "compare", column, operator: "equals", operand: { kind: "context", path: "userId" } };
    case "softDelete":
      return { kind: "isNull", column };
    default:
      return kind satisfies never;
  }
}

function scopeColumn(firewall: Firewall, kind: Scope["kind"]): string | null {
  if (firewall.kind === "everyRow") return null;
  return firewall.scopes.find((scope) => scope.kind === kind)?.column ?? null;
}

function columnPolicy({ name, type, isNullable, isReadable }: Field): ColumnPolicy {
  const values = type.kind === "enum" ? type.values : null;
  return { name, type: type.kind, values, isNullable, isReadable, mask: null };
}

function operationPolicy(operation: Operation, resource: Resource): OperationPolicy {
  const { kind, route, access } = operation;
  const { filter, sort, search } = operation.kind === "list" ? operation : noQuery;
  const returns = returnedBy(operation, resource);
  const writes = writtenBy(operation, resource);
  const include = operation.kind === "list" || operation.kind === "get" ? operation.include : [];
  const query = { filter, sort, search, include };
  return { kind, name: nameOf(operation), route, rule: access, isCustom: false, returns, writes, ...query };
}

const noQuery = { filter: [], sort: [], search: [] };

function nameOf(operation: Operation): string {
  switch (operation.kind) {
    case "recordAction":
    case "standaloneAction":
      return operation.name;
    case "hardDelete":
    case "softDelete":
      return "delete";
    default:
      return operation.kind;
  }
}

function returnedBy({ kind }: Operation, resource: Resource): readonly string[] {
  if (resource.kind === "actions" || !["list", "get", "create", "update"].includes(kind)) return [];
  return resource.fields.filter(({ isReadable }) => isReadable).map(({ name }) => name);
}

function writtenBy(operation: Operation, resource: Resource): readonly string[] {
  if (operation.kind === "create" || operation.kind === "update") return operation.accept.map(({ name }) => name);
  return "name" in operation && resource.kind === "table" ? protectedFor(operation.name, resource) : [];
}

/** The columns that no client writes but through this action. */
function protectedFor(action: string, { protected: guarded }: TableResource): readonly string[] {
  return Object.keys(guarded).filter((column) => guarded[column]?.includes(action) === true);
}
