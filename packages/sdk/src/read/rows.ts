import type { Field, Operation, PathPart, Type } from "../model.js";
import { type Json, object, text } from "./json.js";
import { resolve } from "./reference.js";
import { placeOf, typeOfComponent } from "./type.js";

type Segment = Extract<PathPart, { kind: "parameter" }>;

/** The way to a row: its path with the rest cut off, and the parameters at its end, which are the row's key. */
interface RowPath {
  readonly text: string;
  /** The path that it is below. */
  readonly collection: string;
  readonly key: readonly Segment[];
}

/**
 * Tells the operations on a row which one it is, so that their methods can take the row: a write that a tag can be
 * sent with, and every operation on a row whose key has several parts. Which field a parameter is, a link says
 * (OpenAPI 3.1, 4.8.20), else its name.
 */
export function withRows(operations: readonly Operation[], document: Json): Operation[] {
  const fields = linkedFields(document);
  const place = placeOf(document, "response");
  const typeAt = (schema: string) => typeOfComponent(schema, place);
  const at = byPath(operations);
  return operations.map((operation) => {
    const path = rowPathOf(operation.path);
    if (!path || (path.key.length < 2 && !operation.options.includes("ifMatch"))) return operation;
    const linked = new Map(at(path.text).flatMap(({ id }) => fields.get(id) ?? []));
    const key = path.key.map(({ name }) => ({ parameter: name, field: linked.get(name) ?? name }));
    const schema = schemasOf([...at(path.text), ...at(path.collection)]).find((schema) => {
      const type = typeAt(schema);
      const has = (field: string, segment: Segment) =>
        type.kind === "object" && type.fields.some((one) => one.name === field && isKey(one, segment.type, typeAt));
      return path.key.every((segment, index) => has(String(key[index]?.field), segment));
    });
    return schema === undefined ? operation : { ...operation, row: { schema, key, path: path.text } };
  });
}

/** Where a path has parameters in segments of their own at its end, or before what is done with the row. */
function rowPathOf(path: readonly PathPart[]): RowPath | undefined {
  const last = path.findLastIndex(({ kind }) => kind === "parameter");
  const rest = path.slice(last + 1).flatMap((part) => (part.kind === "literal" ? part.text : []));
  if (last < 0 || rest.some((text) => !text.startsWith("/"))) return undefined;
  let first = last;
  while (path[first - 2]?.kind === "parameter" && templateOf(path.slice(first - 1, first)) === "/") first -= 2;
  const key = path.slice(first, last + 1).filter((part) => part.kind === "parameter");
  const before = templateOf(path.slice(0, first));
  if (!before.endsWith("/") || new Set(key.map(({ name }) => name)).size < key.length) return undefined;
  return { text: templateOf(path.slice(0, last + 1)), collection: before.replace(/\/$/, ""), key };
}

/** A path as the document writes it. */
export function templateOf(path: readonly PathPart[]): string {
  return path.map((part) => (part.kind === "literal" ? part.text : `{${part.name}}`)).join("");
}

function byPath(operations: readonly Operation[]): (path: string) => readonly Operation[] {
  const all = new Map<string, Operation[]>();
  for (const operation of operations) {
    const path = templateOf(operation.path);
    all.set(path, [...(all.get(path) ?? []), operation]);
  }
  return (path) => all.get(path) ?? [];
}

/** What a row may be: what operations answer with, or list. */
function schemasOf(operations: readonly Operation[]): string[] {
  return operations
    .flatMap(({ result }) => [result.type, ...(result.row ? [result.row] : [])])
    .flatMap((type) => (type.kind === "reference" ? [type.schema] : []));
}

/** Whether a field's value is always there and can stand for the segment. */
function isKey({ type, isOptional }: Field, segment: Type, typeAt: (schema: string) => Type): boolean {
  const wanted = membersOf(segment, typeAt);
  const fits = (member: Type) =>
    wanted.some(
      (one) =>
        JSON.stringify(one) === JSON.stringify(member) ||
        (one.kind === "keyword" && member.kind === "literal" && one.text === typeof member.value),
    );
  return !isOptional && membersOf(type, typeAt).every(fits);
}

function membersOf(type: Type, typeAt: (schema: string) => Type): readonly Type[] {
  const named = type.kind === "reference" ? typeAt(type.schema) : type;
  return named.kind === "union" ? named.members : [named];
}

/** By operationId, each parameter with the field of an answer that a link gives for it. */
function linkedFields(document: Json): Map<string, readonly (readonly [string, string])[]> {
  const operations = Object.values(object(document["paths"])).flatMap((item) => Object.values(resolve(document, item)));
  const responses = operations.flatMap((operation) => Object.values(object(object(operation)["responses"])));
  const links = responses.flatMap((response) => Object.values(object(resolve(document, response)["links"])));
  const all = new Map<string, readonly (readonly [string, string])[]>();
  for (const link of links.map((value) => resolve(document, value))) {
    const id = text(link["operationId"]);
    const pairs = Object.entries(object(link["parameters"])).flatMap(([parameter, expression]) => {
      const [, field] = /^\$response\.body#\/([^/~%]+)$/.exec(text(expression)) ?? [];
      return field === undefined ? [] : [[parameter.replace(/^path\./, ""), field] as const];
    });
    all.set(id, [...(all.get(id) ?? []), ...pairs]);
  }
  return all;
}
