import fc from "fast-check";
import { isDecimal } from "./wire.js";
import { bound, branchesOf, propertiesOf, requiredOf, typesOf, type Schema } from "./schema.js";

const made = new WeakMap<Schema, fc.Arbitrary<unknown>>();

/** Any value that a schema accepts, as far as its keywords are those that our documents have. */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  const arbitrary = made.get(schema) ?? newArbitrary(schema);
  made.set(schema, arbitrary);
  return arbitrary;
}

function newArbitrary(schema: Schema): fc.Arbitrary<unknown> {
  if ("const" in schema) return fc.constant(schema["const"]);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as unknown[]));
  const branches = branchesOf(schema);
  if (branches.length > 1 || branches[0] !== schema) return fc.oneof(...branches.map(arbitraryOf));
  const types = typesOf(schema);
  if (types.length === 0) return anything;
  return fc.oneof(...types.map((type) => arbitraries[String(type)]?.(schema) ?? fc.constant(null)));
}

/** The same value each time for the same seed. */
export function sample(arbitrary: fc.Arbitrary<unknown>, seed: number): unknown {
  const [value] = fc.sample(arbitrary, { numRuns: 1, seed });
  return JSON.parse(JSON.stringify(value)); // what the wire makes of it: -0 is 0
}

/** Characters that encodings, quoting, wildcards and case folding would mix up. */
const palette = fc.constantFrom(
  ..."aZ09é ßİ'\"%_\\,;:/?&=+#{}<>\n\t~$",
  "𝒳",
  "😀",
  "\u0301",
  "\u2028",
  "\uffff",
  "\u0001",
);

const key = fc.stringMatching(/^[a-z]{1,8}$/);
const anything = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.string({ unit: palette, maxLength: 8 }),
  fc.dictionary(key, fc.oneof(fc.integer(), fc.constant(null), fc.string({ unit: palette, maxLength: 5 })), {
    maxKeys: 3,
  }),
  fc.array(fc.integer(), { maxLength: 3 }),
);

const arbitraries: Readonly<Record<string, (schema: Schema) => fc.Arbitrary<unknown>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  string: text,
  integer: (schema) =>
    fc.integer({
      min: Math.max(
        bound(schema, "minimum", -(2 ** 31)),
        bound(schema, "exclusiveMinimum", -(2 ** 31)) + 1,
        -(2 ** 31),
      ),
      max: Math.min(bound(schema, "maximum", 2 ** 31 - 1), bound(schema, "exclusiveMaximum", 2 ** 31) - 1, 2 ** 31 - 1),
    }),
  number: (schema) =>
    fc.double({
      min: bound(schema, "minimum", bound(schema, "exclusiveMinimum", -1e12)),
      max: bound(schema, "maximum", bound(schema, "exclusiveMaximum", 1e12)),
      minExcluded: "exclusiveMinimum" in schema,
      maxExcluded: "exclusiveMaximum" in schema,
      noNaN: true,
    }),
  array: (schema) => {
    const items = schema["items"] as Schema | undefined;
    const least = bound(schema, "minItems", 0);
    const each = items === undefined || Object.keys(items).length === 0 ? anything : arbitraryOf(items);
    return fc.array(each, { minLength: least, maxLength: Math.min(bound(schema, "maxItems", 4), least + 3) });
  },
  object: (schema) => {
    const properties = Object.entries(propertiesOf(schema));
    const more = schema["additionalProperties"];
    if (properties.length === 0) {
      const each = typeof more === "object" && more !== null ? arbitraryOf(more as Schema) : anything;
      return more === false ? fc.constant({}) : fc.dictionary(key, each, { maxKeys: 3 });
    }
    const required = requiredOf(schema).filter((name) => name in propertiesOf(schema));
    const fields = Object.fromEntries(properties.map(([name, property]) => [name, arbitraryOf(property)]));
    return fc.record(fields, { requiredKeys: required });
  },
};

const second = fc.integer({ min: 0, max: 4_102_444_799 });

/** Formats as the wire has them; times in whole seconds, which every column keeps. */
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "date-time": second.map((at) => new Date(at * 1000).toISOString().replace(".000Z", "Z")),
  date: second.map((at) => new Date(at * 1000).toISOString().slice(0, 10)),
  email: fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/).map((name) => `${name}@example.com`),
  uri: fc.stringMatching(/^[a-z0-9]{0,16}$/).map((path) => `https://example.com/${path}?q=1`),
  hostname: fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/).map((name) => `${name}.example.com`),
  uuid: fc.uuid(),
};

const whole = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String);

/** SQLite keeps 15 digits, which no pattern can say. */
const decimal = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.constantFrom("", "", ".5", ".000125"))
  .map(([digits, fraction]) => `${digits}${fraction}`);

function text(schema: Schema): fc.Arbitrary<unknown> {
  const known = formats[String(schema["format"])];
  if (known !== undefined) return known;
  if (schema["contentEncoding"] === "base64" || schema["format"] === "byte") {
    return fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString("base64"));
  }
  const [least, most] = [bound(schema, "minLength", 0), bound(schema, "maxLength", Infinity)];
  if (isDecimal(schema)) return new RegExp(String(schema["pattern"])).test("0.5") ? decimal : whole;
  if (typeof schema["pattern"] === "string") {
    return fc
      .stringMatching(madeFrom(schema["pattern"]))
      .filter((found) => [...found].length >= least && [...found].length <= most);
  }
  return fc.string({ unit: palette, minLength: least, maxLength: Math.min(most, least + 12) });
}

/** What texts are made from: a pattern, but for one that looks ahead, which fast-check has no way for. */
function madeFrom(pattern: string): RegExp {
  return pattern.includes("(?!") ? /^[a-z]{3,12}$/ : new RegExp(pattern);
}
