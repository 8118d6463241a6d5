import type { Api, Operation, Row, Schema, Type } from "./model.js";
import { methodNames } from "./name/method-names.js";
import { Names } from "./name/names.js";
import { FILES, KEYWORDS, MEMBERS, PARAMETERS, TYPES } from "./name/reserved.js";
import { camelCase, kebabCase, pascalCase } from "./name/words.js";
import { reach, typesOf } from "./read/schemas.js";

/** The SDK as it will be printed: everything has its name and its file. */
export interface Sdk {
  readonly api: Api;
  readonly resources: readonly Resource[];
  /** Schemas that more than one resource speaks of. */
  readonly shared: readonly Schema[];
  /** What each schema is called, and the module it is in. */
  readonly named: ReadonlyMap<string, { readonly name: string; readonly module: string }>;
}

/** The operations of one tag: a property of the client, a module and a class. */
export interface Resource {
  readonly tag: string;
  readonly module: string;
  readonly group: Group;
  readonly schemas: readonly Schema[];
}

/** A class of methods; `views.summary` makes a group within its resource's. */
export interface Group {
  readonly property: string;
  readonly className: string;
  readonly methods: readonly Method[];
  readonly groups: readonly Group[];
}

export interface Method {
  readonly name: string;
  readonly operation: Operation;
  /** The parameters of the path that are given one by one, by their name in it. */
  readonly segments: ReadonlyMap<string, string>;
  /** The row that stands for the rest of the path's parameters. */
  readonly row: RowParameter | undefined;
  readonly queryType: string;
  readonly headersType: string;
  readonly bodyType: string;
  readonly resultType: string;
  readonly errorType: string;
}

export interface RowParameter {
  readonly name: string;
  /** The type of a key that has several parts: one for all methods of the resource. */
  readonly keyType: string;
}

export const SHARED_MODULE = "schemas";

/** Gives everything its name and its place. */
export function plan(api: Api): Sdk {
  const types = new Names(TYPES);
  const schemaNames = new Map<string, string>();
  for (const { key } of api.schemas.values()) {
    const name = pascalCase(key, "Schema");
    schemaNames.set(key, types.claim(name, `${name}Schema`));
  }
  const owners = ownersOf(api);
  const properties = new Names(MEMBERS);
  const files = new Names([...FILES], (name) => name.normalize("NFC").toLowerCase());
  const resources = [...byResource(api.operations).values()].map((operations): Resource => {
    const tag = resourceName(operations[0]);
    const file = files.claim(kebabCase(tag) || "root", `${kebabCase(tag)}-resource`);
    const property = properties.claim(camelCase(tag, "root"), `${camelCase(tag, "root")}_`);
    const namer = { types, schemaNames, keyTypes: new Map<string, string>() };
    return {
      tag,
      module: `resources/${file}`,
      group: groupOf(property, `${pascalCase(tag, "Root")}Client`, named(operations), namer),
      schemas: [...api.schemas.values()].filter(({ key }) => isOnly(owners.get(key), resourceKey(operations[0]))),
    };
  });
  const shared = [...api.schemas.values()].filter(({ key }) => owners.get(key)?.size !== 1);
  const modules = new Map(resources.flatMap(({ module, schemas }) => schemas.map(({ key }) => [key, module])));
  const placed = [...schemaNames].map(
    ([key, name]) => [key, { name, module: modules.get(key) ?? SHARED_MODULE }] as const,
  );
  return { api, resources, shared, named: new Map(placed) };
}

function isOnly(owners: ReadonlySet<string> | undefined, key: string): boolean {
  return owners?.size === 1 && owners.has(key);
}

/** The resources that speak of each schema. */
function ownersOf(api: Api): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  const typeAt = (key: string): Type => api.schemas.get(key)?.type ?? { kind: "keyword", text: "unknown" };
  for (const [resource, operations] of byResource(api.operations)) {
    for (const key of reach(operations.flatMap(typesOf), typeAt)) {
      owners.set(key, (owners.get(key) ?? new Set()).add(resource));
    }
  }
  return owners;
}

function byResource(operations: readonly Operation[]): Map<string, Operation[]> {
  const resources = new Map<string, Operation[]>();
  for (const operation of operations) {
    const key = resourceKey(operation);
    resources.set(key, [...(resources.get(key) ?? []), operation]);
  }
  return resources;
}

/** Tags that would be one property are one resource. */
function resourceKey(operation: Operation | undefined): string {
  return camelCase(resourceName(operation), "root");
}

/** The first tag, else the first segment of the path that says anything. */
function resourceName(operation: Operation | undefined): string {
  if (operation?.tag.trim()) return operation.tag;
  const texts = operation?.path.flatMap((part) => (part.kind === "literal" ? part.text.split("/") : [])) ?? [];
  return texts.find((text) => text && !/^(api|rest|v\d+)$/i.test(text)) ?? "root";
}

interface Namer {
  readonly types: Names;
  readonly schemaNames: ReadonlyMap<string, string>;
  /** By the path to a row. */
  readonly keyTypes: Map<string, string>;
}

interface Named {
  readonly way: readonly string[];
  readonly operation: Operation;
}

function named(operations: readonly Operation[]): Named[] {
  return [...methodNames(operations)].map(([operation, way]) => ({ way, operation }));
}

function groupOf(property: string, className: string, all: readonly Named[], namer: Namer): Group {
  const members = new Names(MEMBERS);
  const ownName = namer.types.claim(className);
  const methods = all
    .filter(({ way }) => way.length < 2)
    .map(({ way: [name = "call"], operation }) => methodOf(members.claim(name, `${name}_`), operation, namer));
  const nested = all.filter(({ way }) => way.length > 1);
  const groups = [...new Set(nested.map(({ way }) => String(way[0])))].map((name) => {
    const within = nested.filter(({ way }) => way[0] === name);
    const next = within.map(({ way, operation }) => ({ way: way.slice(1), operation }));
    const inside = `${className.slice(0, -"Client".length)}${pascalCase(name, "Group")}Client`;
    return groupOf(members.claim(name, `${name}_`), inside, next, namer);
  });
  return { property, className: ownName, methods, groups };
}

function methodOf(name: string, operation: Operation, namer: Namer): Method {
  const { types, schemaNames } = namer;
  const id = pascalCase(operation.id, "Call");
  const { query, headers, body, result, failures } = operation;
  const listed = result.row && result.type.kind === "reference" ? schemaNames.get(result.type.schema) : undefined;
  const locals = new Names([...KEYWORDS, ...PARAMETERS]);
  const segments = new Map<string, string>();
  const ofRow = operation.row?.key.map(({ parameter }) => parameter) ?? [];
  for (const part of operation.path) {
    if (part.kind === "literal" || segments.has(part.name) || ofRow.includes(part.name)) continue;
    const segment = camelCase(part.name, "segment");
    segments.set(part.name, locals.claim(segment, `${segment}_`));
  }
  return {
    name,
    operation,
    segments,
    row: operation.row && rowParameter(operation.row, locals, namer),
    queryType: query ? types.claim(listed ? `${listed}Query` : `${id}Query`, `${id}Query`) : "",
    headersType: headers ? types.claim(`${id}Headers`) : "",
    bodyType: body?.type.kind === "object" ? types.claim(`${id}Body`) : "",
    resultType: isWrittenOut(result.type) ? types.claim(`${id}Result`) : "",
    errorType: failures.length ? types.claim(`${id}Error`) : "",
  };
}

function rowParameter(row: Row, locals: Names, { types, schemaNames, keyTypes }: Namer): RowParameter {
  const schema = String(schemaNames.get(row.schema));
  const local = camelCase(schema, "row");
  const name = locals.claim(local, `${local}_`);
  if (row.key.length < 2) return { name, keyType: "" };
  const keyType = keyTypes.get(row.path) ?? types.claim(`${schema}Key`);
  keyTypes.set(row.path, keyType);
  return { name, keyType };
}

/** Whether a type has members without a name, which a signature has no room for. */
function isWrittenOut(type: Type): boolean {
  return type.kind === "object" || (type.kind === "union" && type.members.some(isWrittenOut));
}
