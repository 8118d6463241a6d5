import { isObject, type JsonObject } from "./document.js";
import { pointed } from "./walk.js";

/** A document of OpenAPI 3.0 in the words of 3.1, whose schemas are JSON Schema; a later one as it is. */
export function modernDocument(document: object): object {
  const isOld = "openapi" in document && String(document.openapi).startsWith("3.0");
  if (!isOld) return document;
  const copy = structuredClone(document);
  for (const { isSchema, value } of pointed(copy)) {
    if (isSchema && isObject(value)) modernise(value);
  }
  return copy;
}

/** OpenAPI 3.0, section 4.7.24: `nullable`, and bounds that a flag makes exclusive. */
function modernise(schema: JsonObject): void {
  const { nullable, type, enum: listed } = schema;
  if (nullable === true && typeof type === "string") {
    Object.assign(schema, { type: [type, "null"] });
    if (Array.isArray(listed) && !listed.includes(null)) listed.push(null);
  }
  Reflect.deleteProperty(schema, "nullable");
  for (const [flag, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof schema[flag] !== "boolean") continue;
    const isExclusive = schema[flag];
    Reflect.deleteProperty(schema, flag);
    if (!isExclusive) continue;
    Object.assign(schema, { [flag]: schema[bound] });
    Reflect.deleteProperty(schema, bound);
  }
}
