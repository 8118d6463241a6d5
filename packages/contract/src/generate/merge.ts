import { isObject, referenceIn, type DocumentReader, type JsonObject } from "../document.js";

/** A schema as one object: its reference followed, and all of `allOf` in it. What can't be one is left to the judge. */
export function merged(schema: unknown, document: DocumentReader, hops = mostHops): JsonObject {
  if (!isObject(schema) || hops === 0) return {};
  const { $ref: _reference, allOf, ...own } = schema;
  const target = referenceIn(schema);
  const referred = target?.startsWith("#") ? document.at(decodeURIComponent(target.slice(1)))?.value : undefined;
  const parts = [...(referred === undefined ? [] : [referred]), ...(Array.isArray(allOf) ? allOf : [])];
  return parts.map((part) => merged(part, document, hops - 1)).reduce(both, own);
}

const mostHops = 12;

/** What two schemas say together, as far as one object can say it. */
export function both(left: JsonObject, right: JsonObject): JsonObject {
  const result: Record<string, unknown> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    result[key] = key in left ? join(key, left[key], value) : value;
  }
  return result;
}

function join(key: string, left: unknown, right: unknown): unknown {
  const one = joins[key];
  return one === undefined ? right : one(left, right);
}

const larger = (left: unknown, right: unknown) => Math.max(Number(left), Number(right));
const smaller = (left: unknown, right: unknown) => Math.min(Number(left), Number(right));
const common = (left: unknown, right: unknown) => {
  const known = new Set([right].flat().map((item) => JSON.stringify(item)));
  return [left].flat().filter((item) => known.has(JSON.stringify(item)));
};

const joins: Readonly<Record<string, (left: unknown, right: unknown) => unknown>> = {
  minimum: larger,
  exclusiveMinimum: larger,
  minLength: larger,
  minItems: larger,
  minProperties: larger,
  maximum: smaller,
  exclusiveMaximum: smaller,
  maxLength: smaller,
  maxItems: smaller,
  maxProperties: smaller,
  enum: common,
  type: common,
  required: (left, right) => [...new Set([left, right].flat())],
  items: (left, right) => ({ allOf: [left, right] }),
  properties: joinProperties,
  additionalProperties: (left, right) => (left === false ? left : right),
};

function joinProperties(left: unknown, right: unknown): unknown {
  if (!isObject(left) || !isObject(right)) return right;
  const shared = Object.keys(left).filter((name) => Object.hasOwn(right, name));
  const together = shared.map((name) => [name, { allOf: [left[name], right[name]] }] as const);
  return { ...left, ...right, ...Object.fromEntries(together) };
}
