import { isObject, type Json, object, own } from "./json.js";

/** Looks up what a `$ref` of the document points to; `undefined` if it is not in it. RFC 6901. */
export function lookUp(document: Json, ref: unknown): unknown {
  if (typeof ref !== "string" || !ref.startsWith("#/")) return undefined;
  let value: unknown = document;
  for (const segment of ref.slice(2).split("/")) {
    const key = decoded(segment).replaceAll("~1", "/").replaceAll("~0", "~");
    value = Array.isArray(value) ? value[Number(key)] : own(value, key);
  }
  return value;
}

/** Follows `$ref`s until there is none. Empty for a reference that leads nowhere or in a circle. */
export function resolve(document: Json, value: unknown): Json {
  let hops = 0;
  while (isObject(value) && typeof value["$ref"] === "string" && hops++ < 20) value = lookUp(document, value["$ref"]);
  return hops > 20 ? {} : object(value);
}

/** The key of a component schema, if that is what the reference points to. */
export function schemaKey(document: Json, ref: unknown): string | undefined {
  const match = /^#\/components\/schemas\/([^/]+)$/.exec(typeof ref === "string" ? ref : "");
  const key = match && decoded(String(match[1])).replaceAll("~1", "/").replaceAll("~0", "~");
  return key && own(own(document["components"], "schemas"), key) !== undefined ? key : undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
