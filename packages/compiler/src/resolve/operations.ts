import type { Rule } from "@quickback/policy";
import { inDefinition } from "../diagnostics/finding.js";
import type {
  CreateOperation,
  DeleteOperation,
  InputField,
  ListOperation,
  Operation,
  PutOperation,
  UpdateOperation,
} from "../model/operation.js";
import { isQueryable } from "../model/queryable.js";
import type { Field, Firewall } from "../model/resource.js";
import type { LiteralValue } from "../print/literal.js";
import { kebabCase } from "./names.js";
import { recordPath } from "./record-path.js";
import type { CrudAnnotations, TableAnnotations, ViewAnnotations } from "../read/table.js";

export interface Given {
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

/** The operations of `crud` and the views, in the order list, views, get, create, update, put, delete. */
export function resolveOperations(given: Given): Operation[] {
  const { crud, views } = given.said;
  const resolved = [list, get, create, update, put, remove].map((resolve) => crud && resolve(crud, given));
  const [ofList, ...others] = resolved;
  return [ofList, ...[...(views ?? [])].map(([name, view]) => viewOf(name, view, given)), ...others].flatMap(
    (operation) => operation ?? [],
  );
}

function list({ list: said }: CrudAnnotations, given: Given): ListOperation | undefined {
  if (said?.access === undefined) return undefined;
  const shown = listOf(said.fields, given);
  const at = inDefinition(given.source, ["crud", "list"]);
  return {
    ...shown,
    view: undefined,
    route: `GET /${given.name}`,
    access: said.access,
    isCustom: false,
    include: given.include,
    cache: said.cache,
    at,
  };
}

/** A list under a name, whose parameters are the list's as far as it shows their columns. */
function viewOf(view: string, { access, fields, cache }: ViewAnnotations, given: Given): ListOperation | undefined {
  if (access === undefined) return undefined;
  const { filter, sort, search, ...shown } = listOf(fields, given);
  const within = (columns: readonly string[]) => columns.filter((column) => shown.fields.includes(column));
  return {
    ...shown,
    view,
    route: `GET /${given.name}/views/${kebabCase(view)}`,
    access,
    isCustom: false,
    include: [],
    cache,
    filter: within(filter),
    sort: within(sort),
    search: within(search),
    at: inDefinition(given.source, ["views", view]),
  };
}

type Shown = Pick<ListOperation, "kind" | "fields" | "filter" | "sort" | "search" | "pageSize">;

/** A list of these fields. What nobody sees as it is in every row is neither filtered, sorted nor searched by. */
function listOf(named: readonly string[] | undefined, { said: { crud, query }, fields }: Given): Shown {
  const shown = fields.filter((field) => named?.includes(field.name) ?? field.isReadable);
  const scalars = shown.filter(isQueryable).map((field) => field.name);
  const max = crud?.list?.maxPageSize ?? Math.max(100, crud?.list?.pageSize ?? 0);
  return {
    kind: "list",
    fields: shown.map((field) => field.name),
    filter: query?.filterable ?? scalars,
    sort: query?.sortable ?? scalars,
    search: query?.searchable ?? shown.filter(holdsWords).map((field) => field.name),
    pageSize: { default: crud?.list?.pageSize ?? Math.min(50, max), max },
  };
}

/** Texts that people write. Ids are not among them: every search for a letter would find most of them. */
function holdsWords(field: Field): boolean {
  return field.type.kind === "text" && isQueryable(field) && isWritable(field) && field.reference === undefined;
}

function get({ get: said }: CrudAnnotations, given: Given): Operation | undefined {
  if (said?.access === undefined) return undefined;
  const at = inDefinition(given.source, ["crud", "get"]);
  const shown = given.fields.filter((field) => said.fields?.includes(field.name) ?? field.isReadable);
  const fields = shown.map((field) => field.name);
  const { name, keys, include } = given;
  const { cache } = said;
  return { kind: "get", route: `GET ${recordPath(name, keys)}`, ...said.access, fields, include, cache, at };
}

export function create({ create: said }: Pick<CrudAnnotations, "create">, given: Given): CreateOperation | undefined {
  if (said?.access === undefined) return undefined;
  const defaults = defaultsOf(said);
  return {
    kind: "create",
    isBatch: false,
    route: `POST /${given.name}`,
    access: said.access,
    isCustom: false,
    accept: createable(given, defaults),
    defaults: Object.fromEntries(defaults),
    at: inDefinition(given.source, ["crud", "create"]),
  };
}

export function update({ update: said }: Pick<CrudAnnotations, "update">, given: Given): UpdateOperation | undefined {
  if (said?.access === undefined) return undefined;
  return {
    kind: "update",
    isBatch: false,
    route: `PATCH ${recordPath(given.name, given.keys)}`,
    ...said.access,
    accept: updatable(given),
    at: inDefinition(given.source, ["crud", "update"]),
  };
}

/** `undefined` too where one of its rules is missing, which has been reported. */
function put({ put: said, create: creating, update: updating }: CrudAnnotations, given: Given): Operation | undefined {
  const rules = said === true ? { create: creating?.access, update: updating?.access?.access } : both(said?.access);
  if (rules.create === undefined || rules.update === undefined) return undefined;
  const defaults = defaultsOf(creating);
  const accept = createable(given, defaults);
  const changeable = updatable(given).map(({ name }) => name);
  return {
    kind: "put",
    route: `PUT ${recordPath(given.name, given.keys)}`,
    access: either(rules.create, rules.update),
    isCustom: false,
    create: rules.create,
    update: rules.update,
    accept,
    replaces: accept.map(({ name }) => name).filter((name) => changeable.includes(name)),
    defaults: Object.fromEntries(defaults),
    at: inDefinition(given.source, ["crud", "put"]),
  } satisfies PutOperation;
}

function both(rule: Rule | undefined) {
  return { create: rule, update: rule };
}

function either(one: Rule, other: Rule): Rule {
  return JSON.stringify(one) === JSON.stringify(other) ? one : { kind: "or", rules: [one, other] };
}

function defaultsOf(said: CrudAnnotations["create"]): ReadonlyMap<string, LiteralValue> {
  return new Map([...(said?.defaults ?? [])].map(([name, { value }]) => [name, value]));
}

export function remove({ delete: said }: Pick<CrudAnnotations, "delete">, given: Given): DeleteOperation | undefined {
  if (said?.access === undefined) return undefined;
  const { source, firewall, marksDeleted } = given;
  const at = inDefinition(source, ["crud", "delete"]);
  const endpoint = { route: `DELETE ${recordPath(given.name, given.keys)}`, isBatch: false, ...said.access, at };
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
