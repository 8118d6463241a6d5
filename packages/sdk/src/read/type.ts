import { type Field, keyword, type Type } from "../model.js";
import { intersection, union } from "./combine.js";
import { docOf, exampleIn } from "./doc.js";
import { isObject, type Json, list, object, own, text } from "./json.js";
import { lookUp, resolve, schemaKey } from "./reference.js";

/** Where a schema is read: in which document, and for a request or a response. */
export interface Place {
  readonly document: Json;
  /** A request may hold a Date where the wire has a `date-time`, and a bigint where it has digits. */
  readonly isRequest: boolean;
  /** The schemas that this one is part of, to notice circles. */
  readonly within: readonly unknown[];
  /** What was read before; schemas that share parts would else take time without bound. */
  readonly known: Map<unknown, Type>;
}

export function placeOf(document: Json, use: "request" | "response"): Place {
  return { document, isRequest: use === "request", within: [], known: new Map() };
}

const DEEPEST = 40;
const DEEPEST_UNNAMED = 12;

/** The TypeScript type of a JSON Schema, in the dialects of OpenAPI 3.0 and 3.1. What it doesn't know is `unknown`. */
export function typeOf(schema: unknown, place: Place): Type {
  if (schema === false) return keyword("never");
  if (!isObject(schema) || place.within.length > DEEPEST || place.within.includes(schema)) return keyword("unknown");
  const known = place.known.get(schema);
  if (known) return known;
  const within = { ...place, within: [...place.within, schema] };
  const type = "$ref" in schema ? referenced(schema["$ref"], within) : composed(schema, within);
  const whole = schema["nullable"] === true && !("$ref" in schema) ? union([type, keyword("null")]) : type;
  place.known.set(schema, whole);
  return whole;
}

/** The type of a component schema itself, where `typeOf` would answer with a reference to it. */
export function typeOfComponent(key: string, place: Place): Type {
  return typeOf(own(own(place.document["components"], "schemas"), key), place);
}

function referenced(ref: unknown, place: Place): Type {
  const key = schemaKey(place.document, ref);
  if (key) return { kind: "reference", schema: key };
  // What has no name is written out where it is used; parts that share parts would soon fill a disk.
  return place.within.length > DEEPEST_UNNAMED ? keyword("unknown") : typeOf(lookUp(place.document, ref), place);
}

/** JSON Schema's keywords all apply at once. */
function composed(schema: Json, place: Place): Type {
  const all = list(schema["allOf"]);
  const required = new Set([schema, ...all].flatMap((member) => list(own(member, "required")).map(String)));
  const members = [
    ...plain(schema, place),
    ...all.map((member) => flattened(member, place)),
    ...["oneOf", "anyOf"].filter((key) => list(schema[key]).length).map((key) => oneOf(schema, key, place)),
  ];
  return intersection(members, required);
}

/** A member of an `allOf`: an object's fields rather than its name, so that the whole is one flat object. */
function flattened(member: unknown, place: Place): Type {
  const type = typeOf(member, place);
  const target = type.kind === "reference" ? typeOf(resolve(place.document, member), place) : type;
  return target.kind === "object" && !target.rest ? target : type;
}

function oneOf(schema: Json, key: string, place: Place): Type {
  const { propertyName, mapping } = object(schema["discriminator"]);
  return union(
    list(schema[key]).map((member) => {
      const type = typeOf(member, place);
      if (typeof propertyName !== "string" || type.kind !== "reference") return type;
      return intersection([type, tagOf(member, propertyName, mapping, type.schema, place)], new Set());
    }),
  );
}

/** What tells a member of a discriminated union apart, unless its own schema says so. */
function tagOf(member: unknown, name: string, mapping: unknown, key: string, place: Place): Type {
  const property = object(own(resolve(place.document, member)["properties"], name));
  if ("const" in property || "enum" in property) return keyword("unknown");
  const values = Object.entries(object(mapping)).filter(
    ([, target]) => target === key || schemaKey(place.document, target) === key,
  );
  const type = union((values.length ? values.map(([value]) => value) : [key]).map(literal));
  return {
    kind: "object",
    fields: [{ name, type, isOptional: false, doc: docOf({}), example: undefined }],
    rest: undefined,
  };
}

/** What a schema says without composition: nothing, or one type. */
function plain(schema: Json, place: Place): Type[] {
  if ("const" in schema) return [literal(schema["const"])];
  const types = [schema["type"]].flat().filter((type) => typeof type === "string");
  if (Array.isArray(schema["enum"])) {
    return [union([...schema["enum"].map(literal), ...(types.includes("null") ? [keyword("null")] : [])])];
  }
  if (types.length) return [union(types.map((type) => typed(type, schema, place)))];
  if ("properties" in schema || isObject(schema["additionalProperties"])) return [objectType(schema, place)];
  return "items" in schema || "prefixItems" in schema ? [arrayType(schema, place)] : [];
}

function typed(type: string, schema: Json, place: Place): Type {
  switch (type) {
    case "null":
    case "boolean":
      return keyword(type);
    case "string":
      return place.isRequest ? union([keyword("string"), ...sendable(text(schema["format"]))]) : keyword("string");
    case "number":
    case "integer":
      return keyword("number");
    case "array":
      return arrayType(schema, place);
    case "object":
      return objectType(schema, place);
    default:
      return keyword("unknown");
  }
}

/** What may stand for a string in a request. */
function sendable(format: string): Type[] {
  if (format === "date-time") return [keyword("Date")];
  return ["int64", "uint64", "bigint"].includes(format) ? [keyword("bigint")] : [];
}

function literal(value: unknown): Type {
  if (value === null) return keyword("null");
  if (typeof value === "number") return Number.isFinite(value) ? { kind: "literal", value } : keyword("number");
  return typeof value === "string" || typeof value === "boolean" ? { kind: "literal", value } : keyword("unknown");
}

function arrayType(schema: Json, place: Place): Type {
  const prefix = schema["prefixItems"] ?? schema["items"];
  if (Array.isArray(prefix)) return { kind: "tuple", items: prefix.map((item) => typeOf(item, place)) };
  return { kind: "array", items: typeOf(schema["items"], place) };
}

function objectType(schema: Json, place: Place): Type {
  const required = list(schema["required"]);
  const fields = Object.entries(object(schema["properties"])).map(([name, property]): Field => ({
    name,
    type: typeOf(property, place),
    isOptional: !required.includes(name),
    doc: docOf(property),
    example: exampleIn(resolve(place.document, property)),
  }));
  return { kind: "object", fields, rest: restOf(schema, fields.length > 0, place) };
}

function restOf(schema: Json, hasFields: boolean, place: Place): Type | undefined {
  const { additionalProperties: rest } = schema;
  const patterns = Object.values(object(schema["patternProperties"])).map((pattern) => typeOf(pattern, place));
  if (rest === true || isObject(rest)) return union([...patterns, typeOf(rest, place)]);
  if (patterns.length) return union(patterns);
  if (hasFields) return undefined;
  return keyword(rest === false ? "never" : "unknown");
}
