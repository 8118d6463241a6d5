import { isObject, type DocumentReader, type JsonObject } from "../document.js";
import { both, merged } from "./merge.js";

export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** The schemas that a value may meet one of: each branch of `anyOf` and `oneOf`, with what stands beside it. */
export function branchesOf(schema: unknown, document: DocumentReader): JsonObject[] {
  const { anyOf, oneOf, ...own } = merged(schema, document);
  const branches = [anyOf, oneOf].find((list): list is unknown[] => Array.isArray(list) && list.length > 0);
  if (branches === undefined) return [own];
  return branches.map((branch) => both(own, merged(branch, document)));
}

/** The types that a merged schema allows; where it does not say, those that its keywords are about. */
export function typesOf(schema: JsonObject): readonly JsonType[] {
  const named = [schema["type"]].flat().filter(isType);
  if (named.length > 0) return named;
  const meant = Object.entries(keywords).filter(([, words]) => words.some((word) => word in schema));
  return meant.map(([type]) => type).filter(isType);
}

const keywords: Partial<Record<JsonType, readonly string[]>> = {
  object: ["properties", "additionalProperties", "required", "minProperties"],
  array: ["items", "prefixItems", "minItems", "maxItems"],
  string: ["minLength", "maxLength", "pattern", "format"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
};

const types: readonly string[] = ["null", "boolean", "integer", "number", "string", "array", "object"];

function isType(value: unknown): value is JsonType {
  return typeof value === "string" && types.includes(value);
}

export function numberAt(schema: JsonObject, key: string): number | undefined {
  const value = schema[key];
  return typeof value === "number" ? value : undefined;
}

export function textAt(schema: JsonObject, key: string): string | undefined {
  const value = schema[key];
  return typeof value === "string" ? value : undefined;
}

/** The properties that a request may have: what is `readOnly` is the server's. */
export function writableProperties(schema: JsonObject, document: DocumentReader): [name: string, schema: unknown][] {
  const { properties } = schema;
  if (!isObject(properties)) return [];
  return Object.entries(properties).filter(([, one]) => merged(one, document)["readOnly"] !== true);
}

export function requiredIn(schema: JsonObject): ReadonlySet<string> {
  const { required } = schema;
  return new Set(Array.isArray(required) ? required.map(String) : []);
}
