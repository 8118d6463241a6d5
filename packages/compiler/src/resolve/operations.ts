import { inDefinition } from "../diagnostics/finding.js";
import { isScalar } from "../model/column.js";
import type { InputField, Operation } from "../model/operation.js";
import type { Field, Firewall } from "../model/resource.js";
import type { LiteralValue } from "../print/literal.js";
import { recordPath } from "./record-path.js";
import type { CrudAnnotations, TableAnnotations } from "../read/table.js";

interface Given {
  /** The route base. */
  readonly name: string;
  readonly source: string;
  readonly said: TableAnnotations;
  readonly fields: readonly Field[];
  readonly keys: readonly string[];
  readonly firewall: Firewall;
  /** The names of the relations that rows may come with. */
  readonly include: readonly string[];
  /** Whether the table has a soft-delete column, tested by the firewall or not. */
  readonly marksDeleted: boolean;
}

/** The operations of `crud`, in the order list, get, create, update, delete. */
export function resolveOperations(given: Given): Operation[] {
  const crud = given.said.crud;
  if (crud === undefined) return [];
  return [list, get, create, update, remove].flatMap((resolve) => resolve(crud, given) ?? []);
}

function list(
  { list: said }: CrudAnnotations,
  { name, source, said: { query }, fields, include }: Given,
): Operation | undefined {
  if (said?.access === undefined) return undefined;
  const scalars = fields.filter((field) => field.isReadable && isScalar[field.type.kind]).map((field) => field.name);
  const max = said.maxPageSize ?? Math.max(100, said.pageSize ?? 0);
  return {
    kind: "list",
    route: `GET /${name}`,
    access: said.access,
    isCustom: false,
    filter: query?.filterable ?? scalars,
    sort: query?.sortable ?? scalars,
    search: query?.searchable ?? fields.filter(holdsWords).map((field) => field.name),
    pageSize: { default: said.pageSize ?? Math.min(50, max), max },
    include,
    at: inDefinition(source, ["crud", "list"]),
  };
}

/** Texts that people write. Ids are not among them: every search for a letter would find most of them. */
function holdsWords(field: Field): boolean {
  return field.type.kind === "text" && isWritable(field) && field.reference === undefined;
}

function get({ get: said }: CrudAnnotations, given: Given): Operation | undefined {
  if (said?.access === undefined) return undefined;
  const at = inDefinition(given.source, ["crud", "get"]);
  const { name, keys, include } = given;
  return { kind: "get", route: `GET ${recordPath(name, keys)}`, ...said.access, include, at };
}

function create({ create: said }: CrudAnnotations, given: Given): Operation | undefined {
  if (said?.access === undefined) return undefined;
  const defaults = new Map([...(said.defaults ?? [])].map(([name, { value }]) => [name, value]));
  return {
    kind: "create",
    route: `POST /${given.name}`,
    access: said.access,
    isCustom: false,
    accept: createable(given, defaults),
    defaults: Object.fromEntries(defaults),
    at: inDefinition(given.source, ["crud", "create"]),
  };
}

function update({ update: said }: CrudAnnotations, given: Given): Operation | undefined {
  if (said?.access === undefined) return undefined;
  return {
    kind: "update",
    route: `PATCH ${recordPath(given.name, given.keys)}`,
    ...said.access,
    accept: updatable(given),
    at: inDefinition(given.source, ["crud", "update"]),
  };
}

function remove({ delete: said }: CrudAnnotations, given: Given): Operation | undefined {
  if (said?.access === undefined) return undefined;
  const { source, firewall, marksDeleted } = given;
  const at = inDefinition(source, ["crud", "delete"]);
  const endpoint = { route: `DELETE ${recordPath(given.name, given.keys)}`, ...said.access, at };
  const column =
    firewall.kind === "rows" ? firewall.scopes.find((scope) => scope.kind === "softDelete")?.column : undefined;
  const isSoft = said.mode === "soft" || (said.mode === undefined && marksDeleted);
  return isSoft ? { kind: "softDelete", ...endpoint, column: column ?? "" } : { kind: "hardDelete", ...endpoint };
}

function createable({ said, fields }: Given, defaults: ReadonlyMap<string, LiteralValue>): InputField[] {
  const { createable: named, protected: guarded } = said.guards ?? {};
  return fields
    .filter((field) => isWritable(field) && guarded?.has(field.name) !== true)
    .filter((field) => named === undefined || named.includes(field.name))
    .map(({ name, isNullable, hasDefault }) => ({
      name,
      isRequired: !isNullable && !hasDefault && !defaults.has(name),
    }));
}

function updatable({ said, fields, keys }: Given): InputField[] {
  const { updatable: named, immutable, protected: guarded } = said.guards ?? {};
  return fields
    .filter((field) => isWritable(field) && guarded?.has(field.name) !== true && !keys.includes(field.name))
    .filter((field) => (named === undefined || named.includes(field.name)) && immutable?.includes(field.name) !== true)
    .map(({ name }) => ({ name, isRequired: false }));
}

function isWritable(field: Field): boolean {
  return !field.isSystem && field.isReadable;
}
