import { keyword, type Operation, type Parameters, type Schema, type Type } from "../model.js";
import { intersection, union } from "./combine.js";
import { docOf } from "./doc.js";
import { type Json, own } from "./json.js";
import { placeOf, typeOfComponent } from "./type.js";

/** The component schemas that operations speak of, in the document's order. */
export function readSchemas(document: Json, operations: readonly Operation[]): Map<string, Schema> {
  const request = placeOf(document, "request");
  const response = placeOf(document, "response");
  const typeAt = (key: string) => typeOfComponent(key, response);
  const received = reach(operations.flatMap(receivedTypes), typeAt);
  const sent = reach(operations.flatMap(sentTypes), typeAt);

  const schemas = new Map<string, Schema>();
  for (const [key, schema] of Object.entries(Object(own(document["components"], "schemas")))) {
    if (!received.has(key) && !sent.has(key)) continue;
    const type = typeOfComponent(key, received.has(key) ? response : request);
    schemas.set(key, { key, type, doc: docOf(schema) });
  }
  for (const schema of schemas.values()) schemas.set(schema.key, { ...schema, type: acyclic(schema, schemas) });
  return schemas;
}

/** The schemas that types refer to, directly or through others. */
export function reach(types: readonly Type[], typeAt: (key: string) => Type): Set<string> {
  const reached = new Set<string>();
  const queue = [...types];
  for (let type = queue.pop(); type; type = queue.pop()) {
    if (type.kind === "reference" && !reached.has(type.schema)) {
      reached.add(type.schema);
      queue.push(typeAt(type.schema));
    } else {
      queue.push(...partsOf(type));
    }
  }
  return reached;
}

/** Every type that an operation's method names. */
export function typesOf(operation: Operation): Type[] {
  return [...receivedTypes(operation), ...sentTypes(operation)];
}

function receivedTypes({ result, row }: Operation): Type[] {
  const given: Type[] = row ? [{ kind: "reference", schema: row.schema }] : [];
  return [result.type, ...(result.row ? [result.row] : []), ...given];
}

function sentTypes({ path, query, headers, body }: Operation): Type[] {
  const fieldsOf = (parameters: Parameters | undefined) => parameters?.fields.map(({ type }) => type) ?? [];
  const inPath = path.flatMap((part) => (part.kind === "parameter" ? [part.type] : []));
  return [...inPath, ...fieldsOf(query), ...fieldsOf(headers), ...(body ? [body.type] : [])];
}

function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "keyword":
    case "literal":
    case "reference":
      return [];
    case "array":
      return [type.items];
    case "tuple":
      return type.items;
    case "object":
      return [...type.fields.map((field) => field.type), ...(type.rest ? [type.rest] : [])];
    case "union":
    case "intersection":
      return type.members;
    default:
      return type satisfies never;
  }
}

/**
 * A type alias may not be itself. Where one leads back to itself without an object or list between, that way adds
 * nothing and is left out; if there is no other, it is `unknown`.
 */
function acyclic(schema: Schema, schemas: ReadonlyMap<string, Schema>): Type {
  const leadsBack = (type: Type): boolean => {
    const seen = new Set(type.kind === "reference" ? [type.schema] : []);
    for (const key of seen) for (const next of aliasesOf(schemas.get(key)?.type)) seen.add(next);
    return seen.has(schema.key);
  };
  const cut = (type: Type): Type | undefined => {
    if (leadsBack(type)) return undefined;
    if (type.kind !== "union" && type.kind !== "intersection") return type;
    const rest = type.members.map(cut).filter((member) => member !== undefined);
    if (!rest.length) return undefined;
    return type.kind === "union" ? union(rest) : intersection(rest, new Set());
  };
  return cut(schema.type) ?? keyword("unknown");
}

function aliasesOf(type: Type | undefined): string[] {
  if (type?.kind === "reference") return [type.schema];
  return type?.kind === "union" || type?.kind === "intersection" ? type.members.flatMap(aliasesOf) : [];
}
