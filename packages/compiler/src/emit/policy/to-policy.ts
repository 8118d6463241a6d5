import {
  tellsOfUnseen,
  type ColumnPolicy,
  type GivesPolicy,
  type OperationPolicy,
  type Policy,
  type RelationPolicy,
  type ResourcePolicy,
} from "@quickback/policy/report";
import type { Api } from "../../model/api.js";
import { firewallRule } from "../../model/firewall-rule.js";
import type { Operation } from "../../model/operation.js";
import { recordFields } from "../../model/record-fields.js";
import type { Field, Firewall, Resource, Scope, TableResource } from "../../model/resource.js";
import { rolesOf } from "./roles.js";

/** What the model lets whom do, without all that is not about that. */
export function toPolicy({ name, resources, systemAccesses }: Api): Policy {
  const policies = resources.map(policyOf);
  const past = systemAccesses.map(({ file, reason, action }) => {
    return { source: file, action: action ?? "Other code", reason };
  });
  return { version: 2, name, roles: rolesOf(policies), resources: policies, systemAccesses: past };
}

/** What one resource lets whom do. */
export function policyOf(resource: Resource): ResourcePolicy {
  const { name, source } = resource;
  const operations = resource.operations.map((operation) => operationPolicy(operation, resource));
  if (resource.kind === "actions") return { name, source, ...withoutTable, operations };
  const { table, firewall, fields, uniques } = resource;
  const policy: ResourcePolicy = {
    name,
    source,
    table: table.sqlName,
    firewall: firewallRule(firewall),
    ownerColumn: scopeColumn(firewall, "owner"),
    softDeleteColumn: scopeColumn(firewall, "softDelete"),
    columns: fields.map(columnPolicy),
    operations,
    relations: resource.relations.map((relation): RelationPolicy => {
      return {
        name: relation.name,
        kind: relation.kind,
        resource: relation.resource,
        from: relation.from,
        to: relation.to,
      };
    }),
    unchecked: fields.flatMap(({ name: column, reference }) =>
      reference?.isUnchecked === true ? [{ column, table: reference.sqlName }] : [],
    ),
    disclosures: [],
  };
  const telling = uniques.filter((unique) => tellsOfUnseen(policy, unique));
  return { ...policy, disclosures: telling.map(({ columns }) => columns) };
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

function scopeColumn(firewall: Firewall, kind: Scope["kind"]): string | null {
  if (firewall.kind === "everyRow") return null;
  return firewall.scopes.find((scope) => scope.kind === kind)?.column ?? null;
}

function columnPolicy({ name, type, isNullable, isReadable, mask }: Field): ColumnPolicy {
  const values = type.kind === "enum" ? type.values : null;
  return { name, type: type.kind, values, isNullable, isReadable, mask: mask ?? null };
}

function operationPolicy(operation: Operation, resource: Resource): OperationPolicy {
  const { route, access, isCustom } = operation;
  const kind = operation.kind === "list" && operation.view !== undefined ? "view" : operation.kind;
  const { filter, sort, search, pageSize } = operation.kind === "list" ? operation : noQuery;
  const returns = returnedBy(operation, resource);
  const writes = writtenBy(operation, resource);
  const include = operation.kind === "list" || operation.kind === "get" ? operation.include : [];
  const query = { filter, sort, search, pageSize, include };
  const gives = givenBy(operation);
  const isBatch = "isBatch" in operation && operation.isBatch;
  return { kind, name: nameOf(operation), route, isBatch, rule: access, isCustom, returns, gives, writes, ...query };
}

const noQuery = { filter: [], sort: [], search: [], pageSize: null };

function nameOf(operation: Operation): string {
  if ("isBatch" in operation && operation.isBatch) return operation.at.path.at(-1) ?? operation.kind;
  switch (operation.kind) {
    case "recordAction":
    case "standaloneAction":
      return operation.name;
    case "list":
      return operation.view ?? "list";
    case "hardDelete":
    case "softDelete":
      return "delete";
    default:
      return operation.kind;
  }
}

function returnedBy(operation: Operation, resource: Resource): readonly string[] {
  if (operation.kind === "list") return operation.fields;
  const showsRecord = ["get", "create", "update"].includes(operation.kind) || givesRowsOf(operation, resource);
  if (resource.kind === "actions" || !showsRecord) return [];
  return recordFields(resource);
}

/** Whether an action's rows are shown as this resource shows them. */
function givesRowsOf(operation: Operation, { name }: Resource): boolean {
  return "gives" in operation && "resource" in operation.gives && operation.gives.resource === name;
}

function givenBy(operation: Operation): GivesPolicy | null {
  if (operation.kind !== "recordAction" && operation.kind !== "standaloneAction") return null;
  const { responseType, gives } = operation;
  return responseType === "file" ? { kind: "file" } : { ...gives, isStream: responseType === "stream" };
}

function writtenBy(operation: Operation, resource: Resource): readonly string[] {
  if (operation.kind === "create" || operation.kind === "update") return operation.accept.map(({ name }) => name);
  if (!("name" in operation) || resource.kind !== "table") return [];
  const moved = operation.transition === undefined ? [] : [operation.transition.column];
  return [...new Set([...protectedFor(operation.name, resource), ...moved])];
}

/** The columns that no client writes but through this action. */
function protectedFor(action: string, { protected: guarded }: TableResource): readonly string[] {
  return Object.keys(guarded).filter((column) => guarded[column]?.includes(action) === true);
}
