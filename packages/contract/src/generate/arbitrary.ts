import fc from "fast-check";
import { isObject, type DocumentReader, type JsonObject } from "../document.js";
import { integerArbitrary, numberArbitrary } from "./number-arbitrary.js";
import { branchesOf, numberAt, requiredIn, typesOf, writableProperties, type JsonType } from "./schema.js";
import { textArbitrary } from "./text-arbitrary.js";

/** Values that a request may have under a schema, nearly always: a judge has the last word. */
export function arbitraryOf(schema: unknown, document: DocumentReader, depth = 0): fc.Arbitrary<unknown> {
  if (depth > deepest) return fc.constant(null);
  const branches = branchesOf(schema, document);
  return fc.oneof(...branches.map((branch) => ofBranch(branch, document, depth)));
}

/** Where a schema contains itself, it is followed so far with all of its fields, and this far with those it must have. */
const deepest = 10;
const deep = 3;

function ofBranch(schema: JsonObject, document: DocumentReader, depth: number): fc.Arbitrary<unknown> {
  if ("const" in schema) return fc.constant(schema["const"]);
  const { enum: listed } = schema;
  if (Array.isArray(listed) && listed.length > 0) return fc.constantFrom<unknown>(...listed);
  const types = typesOf(schema);
  if (types.length === 0)
    return fc.oneof(fc.constantFrom<unknown>("text", 7, true, null), fc.constant({ key: "value" }));
  // a value says more than null: where it may go no deeper, null it is
  if (depth > deep && types.includes("null")) return fc.constant(null);
  return fc.oneof(
    ...types.map((type) => ({ arbitrary: ofType[type](schema, document, depth), weight: type === "null" ? 1 : 4 })),
  );
}

type Maker = (schema: JsonObject, document: DocumentReader, depth: number) => fc.Arbitrary<unknown>;

const ofType: Record<JsonType, Maker> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: integerArbitrary,
  number: numberArbitrary,
  string: textArbitrary,
  array: listArbitrary,
  object: objectArbitrary,
};

function listArbitrary(schema: JsonObject, document: DocumentReader, depth: number): fc.Arbitrary<unknown> {
  const minLength = numberAt(schema, "minItems") ?? 0;
  const few = depth > deep ? minLength : minLength + 3;
  const maxLength = Math.max(minLength, Math.min(numberAt(schema, "maxItems") ?? few, few));
  const { items, prefixItems, uniqueItems } = schema;
  if (Array.isArray(prefixItems)) return fc.tuple(...prefixItems.map((item) => arbitraryOf(item, document, depth + 1)));
  if (maxLength === 0) return fc.constant([]);
  const item = arbitraryOf(items ?? {}, document, depth + 1);
  if (uniqueItems !== true) return fc.array(item, { minLength, maxLength });
  return fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) });
}

function objectArbitrary(schema: JsonObject, document: DocumentReader, depth: number): fc.Arbitrary<unknown> {
  const required = requiredIn(schema);
  const properties = writableProperties(schema, document).filter(([name]) => depth <= deep || required.has(name));
  const known = fc.record(
    Object.fromEntries(properties.map(([name, one]) => [name, arbitraryOf(one, document, depth + 1)])),
    { requiredKeys: properties.flatMap(([name]) => (required.has(name) ? [name] : [])), noNullPrototype: true },
  );
  const { additionalProperties: others } = schema;
  const isMap = isObject(others) || (properties.length === 0 && others !== false);
  if (!isMap || depth > deep) return known;
  const minKeys = numberAt(schema, "minProperties") ?? 0;
  const maxKeys = Math.max(minKeys, Math.min(numberAt(schema, "maxProperties") ?? minKeys + 2, minKeys + 2));
  const keys = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 1, maxLength: 6 });
  const free = fc.dictionary(keys, arbitraryOf(others ?? {}, document, depth + 1), {
    minKeys,
    maxKeys,
    noNullPrototype: true,
  });
  return fc.tuple(free, known).map(([more, own]) => ({ ...more, ...own }));
}
