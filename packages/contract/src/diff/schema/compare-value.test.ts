import { describe, expect, test } from "vitest";
import { compareDocuments } from "../compare-documents.js";

const schemas = {
  Cat: { type: "object", required: ["kind"], properties: { kind: { const: "cat" }, lives: { type: "integer" } } },
  Dog: { type: "object", required: ["kind"], properties: { kind: { const: "dog" }, name: { type: "string" } } },
  Pet: { type: "object", properties: { name: { type: "string" } } },
  Tree: { type: "object", properties: { value: { type: "string" }, children: { type: "array", items: ref("Tree") } } },
};

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

/** A document whose one operation takes a schema, or answers with it. */
function documentWith(schema: unknown, where: "request" | "response", components: object = schemas): object {
  const content = { "application/json": { schema } };
  const operation =
    where === "request" ? { requestBody: { content }, responses: {} } : { responses: { 200: { content } } };
  return { paths: { "/x": { post: { operationId: "x", ...operation } } }, components: { schemas: components } };
}

/** What a change of a schema comes to in a request and in a response: `breaking / safe: is gone`. */
function told(before: unknown, after: unknown, changed?: object): string[] {
  const [request = [], response = []] = (["request", "response"] as const).map((where) =>
    compareDocuments(documentWith(before, where), documentWith(after, where, changed)),
  );
  const plain = (text: string) =>
    text.replace(" of the body", "").replace(" in requests", "").replace("the body", "it");
  const answered = (text: string) =>
    text.replace(" of the 200 answer", "").replace(" in answers", "").replace("the 200 answer", "it");
  return [
    ...request.map((change) => `request ${change.class}: ${plain(change.text)}`),
    ...response.map((change) => `response ${change.class}: ${answered(change.text)}`),
  ];
}

const widened = (text: string, inAnswers = text) => [`request safe: ${text}`, `response breaking: ${inAnswers}`];
const narrowed = (text: string, inAnswers = text) => [`request breaking: ${text}`, `response safe: ${inAnswers}`];
const broken = (text: string, inAnswers = text) => [`request breaking: ${text}`, `response breaking: ${inAnswers}`];
const untold = (text: string) => [`request docs: ${text}`, `response docs: ${text}`];
const withField = (schema: object | boolean, rest: object = {}) => ({
  type: "object",
  properties: { a: schema },
  ...rest,
});
const text = { type: "string" };
const unknown = ": a switch over its values does not know that";

describe("is no change:", () => {
  test.each<[string, unknown, unknown]>([
    ["the order of keys", { type: "string", maxLength: 3 }, { maxLength: 3, type: "string" }],
    ["the order of an enum", { enum: ["a", "b"] }, { enum: ["b", "a"] }],
    [
      "the order of required fields",
      withField(text, { required: ["a", "b"] }),
      withField(text, { required: ["b", "a"] }),
    ],
    ["null as nullable", { type: ["string", "null"] }, { type: "string", nullable: true }],
    ["null as an alternative", { type: ["string", "null"] }, { anyOf: [text, { type: "null" }] }],
    [
      "null as a oneOf",
      { type: ["string", "null"], maxLength: 3 },
      { oneOf: [{ type: "null" }, { ...text, maxLength: 3 }] },
    ],
    ["a nullable enum as an alternative", { enum: ["a", null] }, { anyOf: [{ const: "a" }, { type: "null" }] }],
    ["a const", { const: "a" }, { type: "string", enum: ["a"] }],
    ["a reference, written out", ref("Pet"), schemas.Pet],
    ["an allOf of one", ref("Pet"), { allOf: [ref("Pet")] }],
    [
      "an allOf, written out",
      { allOf: [ref("Pet"), withField(text)] },
      withField(text, { properties: { name: text, a: text } }),
    ],
    ["true and an empty schema", true, {}],
    ["a schema and none", {}, undefined],
    [
      "a limit of OpenAPI 3.0",
      { type: "number", minimum: 1, exclusiveMinimum: true },
      { type: "number", exclusiveMinimum: 1 },
    ],
    ["a least length of 0", { type: "string", minLength: 0 }, text],
    ["integer and number", { type: "number" }, { type: ["number", "integer"] }],
    ["a limit of another type", text, { type: "string", maximum: 3 }],
    ["a schema in a circle", ref("Tree"), ref("Tree")],
    ["anyOf where oneOf is apart", { anyOf: [ref("Cat"), ref("Dog")] }, { oneOf: [ref("Dog"), ref("Cat")] }],
  ])("%s", (_, before, after) => {
    expect(told(before, after).filter((line) => !line.includes("the SDK's type"))).toEqual([]);
    expect(told(after, before).filter((line) => !line.includes("the SDK's type"))).toEqual([]);
  });
});

describe("of a schema:", () => {
  test.each<[string, unknown, unknown, string[]]>([
    ["a type more", text, { type: ["string", "integer"] }, widened("it was string, is now string or integer")],
    ["a type fewer", { type: ["string", "integer"] }, text, narrowed("it was string or integer, is now string")],
    ["a number, no integer", { type: "integer" }, { type: "number" }, widened("it was integer, is now number")],
    ["another type", text, { type: "integer" }, broken("it was string, is now integer")],
    ["any type", text, {}, widened("it was string, is now anything")],
    ["null more", text, { type: ["string", "null"] }, widened("it may now be null")],
    ["null fewer", { anyOf: [text, { type: "null" }] }, text, narrowed("it may no longer be null")],
    [
      "a value more",
      { enum: ["a"] },
      { enum: ["a", "b"] },
      widened('it may now be "b"', `it may now be "b"${unknown}`),
    ],
    ["a value fewer", { enum: ["a", "b"] }, { const: "a" }, narrowed('it may no longer be "b"')],
    [
      "values without a list",
      { type: "string", enum: ["a"] },
      text,
      widened('it is no longer one of "a" alone', `it is no longer one of "a" alone${unknown}`),
    ],
    ["values in a list", text, { type: "string", enum: ["a", "b"] }, narrowed('it is now one of "a" or "b" alone')],
    [
      "a higher most",
      { ...text, maxLength: 3 },
      { ...text, maxLength: 4 },
      widened("it has maxLength 4, no longer maxLength 3"),
    ],
    [
      "a lower most",
      { ...text, maxLength: 4 },
      { ...text, maxLength: 3 },
      narrowed("it has maxLength 3, no longer maxLength 4"),
    ],
    ["a first most", text, { ...text, maxLength: 3 }, narrowed("it now has maxLength 3")],
    ["no most", { ...text, maxLength: 3 }, text, widened("it no longer has maxLength 3")],
    [
      "a higher least",
      { type: "integer", minimum: 1 },
      { type: "integer", minimum: 2 },
      narrowed("it has minimum 2, no longer minimum 1"),
    ],
    [
      "the limit left out",
      { type: "number", maximum: 1 },
      { type: "number", exclusiveMaximum: 1 },
      narrowed("it has exclusiveMaximum 1, no longer maximum 1"),
    ],
    ["a pattern", text, { ...text, pattern: "^a" }, narrowed('it now has pattern "^a"')],
    ["no pattern", { ...text, pattern: "^a" }, text, widened('it no longer has pattern "^a"')],
    [
      "another pattern",
      { ...text, pattern: "^a" },
      { ...text, pattern: "^b" },
      broken('it has pattern "^b", no longer pattern "^a"'),
    ],
    ["a format", text, { ...text, format: "email" }, narrowed('it now has format "email"')],
    ["no item twice", { type: "array" }, { type: "array", uniqueItems: true }, narrowed("it now has uniqueItems true")],
    ["a not", text, { ...text, not: { const: "" } }, narrowed('it now has not {"const":""}')],
    [
      "another condition",
      text,
      { ...text, if: {}, else: { maxLength: 2 } },
      [
        "request breaking: it now has if {}",
        'request breaking: it now has else {"maxLength":2}',
        "response breaking: it now has if {}",
        'response breaking: it now has else {"maxLength":2}',
      ],
    ],
    ["an alternative more", ref("Cat"), { oneOf: [ref("Cat"), ref("Dog")] }, widened("it may now be Dog too")],
    [
      "an alternative fewer",
      { anyOf: [ref("Cat"), ref("Dog")] },
      { anyOf: [ref("Cat")] },
      [
        "request breaking: the SDK's type Dog is gone",
        "request breaking: it may no longer be Dog",
        "response breaking: the SDK's type Dog is gone",
        "response safe: it may no longer be Dog",
      ],
    ],
    [
      "one alone of what may be both",
      { anyOf: [ref("Pet"), withField(text)] },
      { oneOf: [ref("Pet"), withField(text)] },
      broken("it has exactly one alternative, no longer any alternative"),
    ],
    [
      "an alternative fewer, where one alone must hold of those that overlap",
      { oneOf: [text, {}, { type: "integer" }] },
      { oneOf: [text, {}] },
      broken("it may no longer be integer, beside keywords that look at the whole value"),
    ],
    [
      "another tag",
      tagged({ c: "Cat", d: "Dog" }),
      tagged({ c: "Cat", hound: "Dog" }),
      broken('it is no longer told apart by "d"'),
    ],
    [
      "another default",
      { ...text, default: "a" },
      { ...text, default: "b" },
      [
        'request breaking: it is "b" where it is left out, no longer "a"',
        'response docs: it is "b" where it is left out, no longer "a"',
      ],
    ],
    [
      "a first default",
      text,
      { ...text, default: "a" },
      ['request safe: it now is "a" where it is left out', 'response docs: it now is "a" where it is left out'],
    ],
    [
      "no default",
      { ...text, default: "a" },
      text,
      [
        'request breaking: it no longer is "a" where it is left out',
        'response docs: it no longer is "a" where it is left out',
      ],
    ],
    ["words", text, { ...text, description: "A text." }, untold("it is described otherwise")],
    ["an example", { ...text, examples: ["a"] }, { ...text, examples: ["b"] }, untold("it is described otherwise")],
    ["an extension", text, { ...text, "x-mask": "email" }, untold("it is described otherwise")],
    ["a deprecation", text, { ...text, deprecated: true }, untold("it is deprecated")],
  ])("%s", (_, before, after, want) => {
    expect(told(before, after)).toEqual(want);
  });
});

function tagged(mapping: object) {
  return { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind", mapping } };
}

const closed = { additionalProperties: false };
const others = { additionalProperties: text };

describe("of an object or list:", () => {
  test.each<[string, unknown, unknown, string[]]>([
    [
      "a field more",
      withField(text),
      withField(text, { properties: { a: text, b: text } }),
      ["request safe: b is new", "response safe: b is new"],
    ],
    [
      "a field more in a closed one",
      { ...withField(text), ...closed },
      { type: "object", properties: { a: text, b: text }, ...closed },
      ["request safe: b is new", "response safe: b is new"],
    ],
    [
      "a required field more",
      withField(text),
      { type: "object", properties: { a: text, b: text }, required: ["b"] },
      ["request breaking: b is new and required", "response safe: b is new"],
    ],
    [
      "a field fewer",
      withField(text),
      { type: "object" },
      ["request safe: a is no longer described, but still taken", "response breaking: a is no longer described"],
    ],
    ["a field fewer in a closed one", withField(text, closed), { type: "object", ...closed }, broken("a is gone")],
    ["a field that may not be there", withField(text), withField(false), broken("a is gone")],
    [
      "a field required",
      withField(text),
      withField(text, { required: ["a"] }),
      narrowed("a is now required", "a is now always there"),
    ],
    [
      "a field not required",
      withField(text, { required: ["a"] }),
      withField(text),
      widened("a is no longer required", "a may now be missing"),
    ],
    [
      "a read-only field required",
      withField({ ...text, readOnly: true }),
      withField({ ...text, readOnly: true }, { required: ["a"] }),
      ["response safe: a is now always there"],
    ],
    [
      "a field read-only",
      withField(text),
      withField({ ...text, readOnly: true }),
      ["request breaking: a is now read-only", "response docs: a is now read-only"],
    ],
    [
      "a field write-only",
      withField(text),
      withField({ ...text, writeOnly: true }),
      ["request docs: a is now write-only", "response breaking: a is now write-only"],
    ],
    [
      "a nested field",
      withField(withField(text)),
      withField(withField({ type: "integer" })),
      broken("a.a was string, is now integer"),
    ],
    [
      "a field of items",
      withField({ type: "array", items: withField(text) }),
      withField({ type: "array", items: withField({ ...text, maxLength: 1 }) }),
      narrowed("a[].a now has maxLength 1"),
    ],
    [
      "items of a list",
      { type: "array", items: text },
      { type: "array", items: { type: ["string", "null"] } },
      widened("[] may now be null"),
    ],
    [
      "the second of a tuple",
      { type: "array", prefixItems: [text, text] },
      { type: "array", prefixItems: [text, { type: "integer" }] },
      broken("[1] was string, is now integer"),
    ],
    [
      "values by any name",
      { type: "object", ...others },
      { type: "object", additionalProperties: { type: "integer" } },
      broken("* was string, is now integer"),
    ],
    [
      "no values by any name",
      { type: "object", ...others },
      { type: "object", ...closed },
      broken("it no longer has members by any name"),
    ],
    [
      "a name of a dictionary",
      { type: "object", ...others },
      { type: "object", ...others, properties: { a: { ...text, maxLength: 1 } } },
      [
        "request breaking: a now has maxLength 1",
        "request safe: a is new",
        "response safe: a is new",
        "response safe: a now has maxLength 1",
      ],
    ],
    [
      "closed",
      withField(text),
      withField(text, closed),
      narrowed("it now refuses members that are not described", "it has no members that are not described"),
    ],
    [
      "opened",
      withField(text, closed),
      withField(text),
      [
        "request safe: it now takes members that are not described",
        "response safe: it may now have members that are not described",
      ],
    ],
    [
      "other names by a pattern",
      { type: "object", patternProperties: { "^a": text } },
      { type: "object", patternProperties: { "^b": text } },
      broken("it has patternProperties ^b, no longer patternProperties ^a"),
    ],
    [
      "beside keywords that look at the whole",
      { ...withField(text), unevaluatedProperties: false },
      { type: "object", properties: { a: text, b: text }, unevaluatedProperties: false },
      broken("b is new, beside keywords that look at the whole value"),
    ],
    [
      "a field in an allOf",
      { allOf: [ref("Pet"), withField(text)] },
      { allOf: [ref("Pet"), withField({ ...text, maxLength: 1 })] },
      narrowed("a now has maxLength 1"),
    ],
    [
      "a field of an alternative",
      { anyOf: [withField(text), text] },
      { anyOf: [text, withField(text, { required: ["a"] })] },
      narrowed("a is now required", "a is now always there"),
    ],
  ])("%s", (_, before, after, want) => {
    expect(told(before, after).toSorted()).toEqual(want.toSorted());
  });

  test.each<[string, unknown, object, string[]]>([
    [
      "a component is told by its name",
      { type: "array", items: ref("Pet") },
      { ...schemas, Pet: { type: "object", ...closed } },
      [
        "request breaking: Pet now refuses members that are not described",
        "request breaking: Pet.name is gone",
        "response breaking: Pet.name is gone",
        "response safe: Pet has no members that are not described",
      ],
    ],
    [
      "a circle is gone through once",
      ref("Tree"),
      { ...schemas, Tree: { ...schemas.Tree, required: ["value"] } },
      ["request breaking: Tree.value is now required", "response safe: Tree.value is now always there"],
    ],
  ])("%s", (_, schema, changed, want) => {
    expect(told(schema, schema, changed).toSorted()).toEqual(want);
  });
});
