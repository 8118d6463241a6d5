import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { runs } from "../../../../../test/support/runs.js";
import { isObject, type JsonObject } from "../../document.js";
import { schemaJudge } from "../../schemas.js";
import { compareDocuments } from "../compare-documents.js";

// Whatever is changed in a schema: if the comparison calls it safe, no value that was right is now wrong.

type Schema = JsonObject;

const bounded = (keyword: string, most: number) =>
  fc.integer({ min: 0, max: most }).map((value) => ({ [keyword]: value }));
const mixed = (type: string, ...parts: fc.Arbitrary<object>[]): fc.Arbitrary<Schema> =>
  fc
    .tuple(...parts.map((part) => fc.option(part, { nil: {}, freq: 2 })))
    .map((all): Schema => Object.assign({ type }, ...all) as Schema); // keywords put together are a schema

const { schema } = fc.letrec<{ schema: Schema; object: Schema; list: Schema; choice: Schema }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    mixed("string", bounded("minLength", 2), bounded("maxLength", 3), fc.constant({ pattern: "^a" })),
    mixed("integer", bounded("minimum", 3), bounded("exclusiveMaximum", 4)),
    fc.constantFrom<Schema>(
      {},
      { type: "null" },
      { type: ["string", "null"] },
      { type: "number" },
      { type: ["integer", "string"] },
    ),
    fc
      .subarray(["a", "b", 1, null])
      .filter(({ length }) => length > 0)
      .map((values) => ({ enum: values })),
    fc.constantFrom<Schema>({ const: "a" }, { not: { const: "a" } }, { $ref: "#/components/schemas/Self" }),
    tie("object"),
    tie("list"),
    tie("choice"),
  ),
  object: fc
    .record({
      properties: fc.dictionary(fc.constantFrom("a", "b", "c"), tie("schema"), { maxKeys: 3 }),
      required: fc.subarray(["a", "b"]),
      rest: fc.oneof(
        fc.constantFrom({}, { additionalProperties: false }, { additionalProperties: true }),
        tie("schema").map((rest) => ({ additionalProperties: rest })),
      ),
      around: fc.option(bounded("maxProperties", 3), { nil: {} }),
    })
    .map(({ properties, required, rest, around }) => ({
      type: "object",
      properties,
      required: required.filter((name) => Object.hasOwn(properties, name)),
      ...rest,
      ...around,
    })),
  list: fc
    .record({
      items: tie("schema"),
      first: fc.option(tie("schema")),
      most: fc.option(bounded("maxItems", 2), { nil: {} }),
    })
    .map(({ items, first, most }) => ({
      type: "array",
      items,
      ...(first === null ? {} : { prefixItems: [first] }),
      ...most,
    })),
  choice: fc
    .record({
      keyword: fc.constantFrom("anyOf", "oneOf", "allOf"),
      branches: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }),
    })
    .map(({ keyword, branches }) => ({ [keyword]: branches })),
}));

/** A schema and what one edit somewhere in it makes of it. */
const edited = fc.tuple(schema, schema, fc.nat(), fc.nat(edits().length - 1)).map(([before, piece, where, how]) => ({
  before,
  after: changedAt(before, placesIn(before)[where % placesIn(before).length] ?? [], (found) => {
    if (Array.isArray(found)) return found.length > 1 ? found.toSpliced(where % found.length, 1) : found;
    return isObject(found) ? (edits()[how]?.(found, piece, where) ?? found) : piece;
  }) as Schema, // an edit leaves a schema a schema, or puts one in its place
}));

type Edit = (found: Schema, piece: Schema, where: number) => Schema;

/** What may be done to one schema, with another at hand. */
function edits(): Edit[] {
  const names = ["a", "b", "c"];
  const nameAt = (where: number) => names[where % names.length] ?? "a";
  const propertiesOf = (found: Schema) => (isObject(found["properties"]) ? found["properties"] : {});
  const all: readonly Edit[] = [
    (_, piece) => piece,
    (found, piece) => ({ ...found, ...piece }),
    (found, piece) => ({ ...piece, ...found }),
    (found, piece) => ({ anyOf: [found, piece] }),
    (found) => ({ anyOf: [found, { type: "null" }] }),
    (found, _, where) => without(found, Object.keys(found)[where % Object.keys(found).length] ?? ""),
    (found, _, where) =>
      Object.fromEntries(
        Object.entries(found).map(([key, part]) => [key, typeof part === "number" ? part + (where % 2) * 2 - 1 : part]),
      ),
    (found) => (found["type"] === "object" ? { ...found, additionalProperties: false } : found),
    (found, _, where) => ({ ...found, properties: without(propertiesOf(found), nameAt(where)) }),
    (found, piece, where) => ({ ...found, properties: { ...propertiesOf(found), [nameAt(where)]: piece } }),
    (found, _, where) => ({ ...found, required: Object.keys(propertiesOf(found)).slice(where % 2) }),
  ];
  return all.map((change) => (found, piece, where) => sound(change(found, piece, where)));
}

function without(found: Schema, key: string): Schema {
  return Object.fromEntries(Object.entries(found).filter(([name]) => name !== key));
}

/** What only an object may say, and counts that are none, would be refused by the validator. */
function sound(found: Schema): Schema {
  if (found["type"] !== "object") return without(without(found, "properties"), "required");
  const properties = isObject(found["properties"]) ? found["properties"] : {};
  const required = ((found["required"] as string[] | undefined) ?? []).filter((name) =>
    Object.hasOwn(properties, name),
  );
  return { ...found, properties, required };
}

/** The ways to every schema and every list of schemas or values. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = path.at(-1) === "properties" ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function changedAt(value: unknown, [key, ...path]: readonly string[], change: (found: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((part, index) => (String(index) === key ? changedAt(part, path, change) : part));
  return isObject(value) ? { ...value, [key]: changedAt(value[key], path, change) } : value;
}

const leaf = fc.constantFrom<unknown>("", "a", "ab", "abc", "b", 0, 1, 2, 3, 4, 1.5, null, true);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "d"), tie("value"), { maxKeys: 3 }),
  ),
}));

/** Values that a schema is likely to accept: made of what it names. */
function likely(self: Schema): fc.Arbitrary<unknown> {
  return made(self, 3);

  function made(schema: unknown, depth: number): fc.Arbitrary<unknown> {
    if (!isObject(schema) || depth === 0) return leaf;
    if (Array.isArray(schema["enum"]) && schema["enum"].length > 0)
      return fc.constantFrom(...(schema["enum"] as unknown[]));
    if ("const" in schema) return fc.constant(schema["const"]);
    if ("$ref" in schema) return made(self, depth - 1);
    const branches = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => (schema[keyword] as unknown[] | undefined) ?? []);
    if (branches.length > 0) return fc.oneof(...branches.map((branch) => made(branch, depth - 1)));
    if (schema["type"] === "array") {
      const items = [schema["items"], ...((schema["prefixItems"] as unknown[] | undefined) ?? [])];
      return fc.array(fc.oneof(...items.map((item) => made(item, depth - 1))), { maxLength: 3 });
    }
    if (schema["type"] !== "object") return leaf;
    const properties = isObject(schema["properties"]) ? schema["properties"] : {};
    const members = Object.entries(properties).map(([name, one]) => [name, made(one, depth - 1)] as const);
    const rest = fc.dictionary(fc.constantFrom("b", "c", "d"), made(schema["additionalProperties"], depth - 1), {
      maxKeys: 1,
    });
    return fc
      .tuple(
        rest,
        fc.record(Object.fromEntries(members), { requiredKeys: (schema["required"] as string[] | undefined) ?? [] }),
      )
      .map(([others, named]) => ({ ...others, ...named }));
  }
}

interface Pair {
  readonly before: Schema;
  readonly after: Schema;
}

// each case compiles schemas
vi.setConfig({ testTimeout: 60_000 + runs(150).numRuns * 500 });

/** Edits that are said to be safe, and values to try them with. */
const safeCases = (position: Position) =>
  edited
    .filter((pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after) && isSafe(position, pair))
    .chain((pair) =>
      fc.record({
        pair: fc.constant(pair),
        values: fc.array(fc.oneof(value, likely(pair.before), likely(pair.after)), { minLength: 30, maxLength: 60 }),
      }),
    );

type Position = "request" | "response";

function documentWith(position: Position, self: Schema): object {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Self" } } };
  const operation =
    position === "request" ? { requestBody: { content }, responses: {} } : { responses: { 200: { content } } };
  return { paths: { "/x": { post: { operationId: "x", ...operation } } }, components: { schemas: { Self: self } } };
}

function isSafe(position: Position, { before, after }: Pair): boolean {
  const changes = compareDocuments(documentWith(position, before), documentWith(position, after));
  return !changes.some((change) => change.class === "breaking");
}

type Accepts = (value: unknown) => boolean;

/** Tells which values each schema accepts; nothing where one of them is none, such as one that is only itself. */
function judgesOf(schemas: readonly Schema[]): Accepts[] {
  const named = schemas.map((self, index) => [`S${index}`, renamed(self, `S${index}`)] as const);
  const judge = schemaJudge({ components: { schemas: Object.fromEntries(named) } });
  const judges = named.map(([name, self]): Accepts => {
    const place = { pointer: `/components/schemas/${name}`, value: self };
    return (one) => judge.faults(place, one).length === 0;
  });
  try {
    judges.forEach((accepts) => accepts(null));
    return judges;
  } catch {
    return [];
  }
}

function renamed(self: Schema, name: string): unknown {
  return JSON.parse(JSON.stringify(self).replaceAll("schemas/Self", `schemas/${name}`));
}

/** The two exceptions of docs/openapi-diff.md: what objects without the word are taken for, and closed objects in answers. */
function withRest(schema: unknown, from: boolean | undefined, to: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((part) => withRest(part, from, to));
  if (!isObject(schema)) return schema;
  const parts = Object.entries(schema).map(([key, part]): [string, unknown] => {
    const changed = key === "not" ? part : withRest(part, from, to);
    // opened alternatives may overlap: then it is no longer right that only one of them holds
    return [key === "oneOf" && JSON.stringify(changed) !== JSON.stringify(part) ? "anyOf" : key, changed];
  });
  const isMeant = schema["type"] === "object" && schema["additionalProperties"] === from;
  return { ...Object.fromEntries(parts), ...(isMeant ? { additionalProperties: to } : {}) };
}

const closed = (schema: Schema) => withRest(schema, undefined, false) as Schema; // a schema stays one
const opened = (schema: Schema) => withRest(schema, false, true) as Schema; // the same

test("what may be sent and is said to be safe, is still taken", () => {
  let told = 0;
  fc.assert(
    fc.property(safeCases("request"), ({ pair, values }) => {
      const [wasSent, wasRight, isRight] = judgesOf([closed(pair.before), pair.before, pair.after]);
      if (!wasSent || !wasRight || !isRight) return;
      for (const one of values.filter((sent) => wasSent(sent) && wasRight(sent))) {
        told += 1;
        expect(isRight(one), JSON.stringify(one)).toBe(true);
      }
    }),
    runs(150),
  );
  expect(told).toBeGreaterThan(100);
});

test("what may come and is said to be safe, was expected", () => {
  let told = 0;
  fc.assert(
    fc.property(safeCases("response"), ({ pair, values }) => {
      const [wasRight, wasRead, isRight] = judgesOf([pair.before, opened(pair.before), pair.after]);
      if (!wasRight || !wasRead || !isRight) return;
      for (const one of values.filter((sent) => isRight(sent))) {
        told += 1;
        expect(wasRight(one) || wasRead(one), JSON.stringify(one)).toBe(true);
      }
    }),
    runs(150),
  );
  expect(told).toBeGreaterThan(100);
});

test("of what is the same nothing is told", () => {
  fc.assert(
    fc.property(schema, (one) => {
      expect(compareDocuments(documentWith("request", one), documentWith("request", structuredClone(one)))).toEqual([]);
    }),
    runs(150),
  );
});
