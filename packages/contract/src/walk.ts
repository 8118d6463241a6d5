import { escaped, isObject } from "./document.js";

/** A part of a document, where it is, and whether it is a JSON Schema. References are not followed. */
export interface Pointed {
  readonly pointer: string;
  readonly value: unknown;
  readonly isSchema: boolean;
}

/** Every object in a document but those inside examples and extensions, which are data. */
export function pointed(document: object): Pointed[] {
  return [...below({ pointer: "", value: document, isSchema: false })];
}

function* below(at: Pointed): Generator<Pointed> {
  yield at;
  if (typeof at.value !== "object" || at.value === null) return;
  for (const [key, value] of Object.entries(at.value)) {
    if (typeof value !== "object" || value === null || isPlainValue(at, key)) continue;
    const pointer = `${at.pointer}/${escaped(key)}`;
    if (at.isSchema && schemaMaps.has(key)) yield* each(pointer, value);
    else
      yield* below({
        pointer,
        value,
        isSchema: at.isSchema ? schemaKeywords.has(key) || isList(at) : isSchemaAt(at, key),
      });
  }
}

/** The schemas of `properties` and the like: their keys are names. */
function* each(pointer: string, schemas: object): Generator<Pointed> {
  for (const [name, value] of Object.entries(schemas)) {
    yield* below({ pointer: `${pointer}/${escaped(name)}`, value, isSchema: true });
  }
}

const schemaMaps = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);

// prettier-ignore
const schemaKeywords = new Set([
  "items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else",
  "allOf", "anyOf", "oneOf", "prefixItems",
]);

/** The list of `allOf` and the like carries the mark on to its members. */
function isList({ value }: Pointed): boolean {
  return Array.isArray(value);
}

function isSchemaAt({ pointer, value }: Pointed, key: string): boolean {
  if (pointer === "/components/schemas") return true;
  return key === "schema" && isObject(value);
}

function isPlainValue({ isSchema, pointer }: Pointed, key: string): boolean {
  if (key.startsWith("x-")) return !pointer.endsWith("/headers"); // there, it is a header's name
  if (isSchema) return ["example", "examples", "default", "const", "enum", "required"].includes(key);
  return key === "example" || key === "examples";
}
