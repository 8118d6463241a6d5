import type { Field, Operation, Parameters, Row, Type } from "../model.js";
import type { Method, Sdk } from "../plan.js";
import { KEYWORDS } from "../name/reserved.js";
import { camelCase } from "../name/words.js";
import { templateOf } from "../read/rows.js";
import { propertyName, valueText } from "./literal.js";

/** An object in an example that is longer gets a line for each member. */
const LONGEST = 70;

/** A call of a method as one would write it. `owner` is what it is a method of: `client.posts`. */
export function exampleText(method: Method, owner: string, sdk: Sdk): string {
  const { operation } = method;
  const { query, headers, body, result } = operation;
  const segments = [...method.segments.keys()].map((name) => segmentExample(operation, name, sdk));
  const row = operation.row ? [rowExample(operation, operation.row, sdk)] : [];
  const given = [
    ...(body?.isRequired ? [bodyExample(body.type, body.raw, body.example, sdk)] : []),
    ...(query ? queryExample(query, sdk) : []),
    ...(headers ? [objectExample(headers.fields, sdk)] : []),
  ];
  const got = operation.verb === "PATCH" ? rowGot(method, owner, sdk) : undefined;
  const first = got ? [...segments, got.name] : [...segments, ...row];
  const call = `await ${owner}.${method.name}(${[...first, ...given].join(", ")});`;
  if (result.as === "nothing") return call;
  if (got) return `${got.text}\nconst changed = ${call}`;
  return `const ${result.row ? "{ data }" : resultName(method, sdk)} = ${call}`;
}

function segmentExample({ path }: Operation, name: string, sdk: Sdk): string {
  const part = path.find((part) => part.kind === "parameter" && part.name === name);
  return part?.kind === "parameter" ? exampleValue(part.type, idOf(part.example), sdk) : '"id"';
}

/** The id of a row, or the parts of its key. */
function rowExample(operation: Operation, { key }: Row, sdk: Sdk): string {
  const members = key.map(({ parameter, field }) => [field, segmentExample(operation, parameter, sdk)] as const);
  const [only, second] = members;
  return only && !second ? only[1] : bracesText(members);
}

/** A row that has a tag to be changed by, where the resource has a method that gets it. */
function rowGot(method: Method, owner: string, sdk: Sdk): { name: string; text: string } | undefined {
  const { row, options } = method.operation;
  if (!row || !options.includes("ifMatch")) return undefined;
  const all = sdk.resources.flatMap(({ group }) => (`client.${group.property}` === owner ? group.methods : []));
  const getter = all.find(({ operation }) => {
    const { verb, path, result } = operation;
    return verb === "GET" && templateOf(path) === row.path && isRow(result.type, row);
  });
  const name = getter ? resultName(getter, sdk) : "changed";
  return getter && name !== "changed" ? { name, text: exampleText(getter, owner, sdk) } : undefined;
}

function isRow(type: Type, { schema }: Row): boolean {
  return type.kind === "reference" && type.schema === schema;
}

/** What a method's result is called in an example. */
function resultName({ operation: { result } }: Method, sdk: Sdk): string {
  const named = result.type.kind === "reference" ? sdk.named.get(result.type.schema)?.name : undefined;
  const name = camelCase(named ?? "", "result");
  return KEYWORDS.includes(name) || name === "client" ? "result" : name;
}

function idOf(example: unknown): unknown {
  return typeof example === "object" ? undefined : example;
}

function bodyExample(type: Type, raw: string | undefined, example: unknown, sdk: Sdk): string {
  if (raw !== undefined) return type.kind === "keyword" && type.text !== "string" ? `new ${type.text}()` : '"text"';
  return exampleValue(type, example, sdk);
}

/** What is required, and up to two others that have an example: enough to see the form of it. */
function queryExample({ fields }: Parameters, sdk: Sdk): string[] {
  const required = fields.filter(({ isOptional }) => !isOptional);
  const telling = fields.filter(
    ({ isOptional, example, type }) => isOptional && (example !== undefined || isEnum(type)),
  );
  const shown = [...required, ...telling.slice(0, 2)];
  return shown.length ? [objectText(shown, sdk, 0)] : [];
}

function isEnum(type: Type): boolean {
  return type.kind === "union" && type.members.some(({ kind }) => kind === "literal");
}

function objectExample(fields: readonly Field[], sdk: Sdk): string {
  return objectText(
    fields.filter(({ isOptional }) => !isOptional),
    sdk,
    0,
  );
}

/** A value of the type: the given one if there is one, else a made-up one with what is required. */
function exampleValue(type: Type, given: unknown, sdk: Sdk, depth = 0): string {
  if (given !== undefined) return givenText(given);
  switch (type.kind) {
    case "keyword":
      return (
        { string: '"text"', number: "1", boolean: "true", Date: "new Date()", bigint: "1n", null: "null" }[
          String(type.text)
        ] ?? "{}"
      );
    case "literal":
      return valueText(type.value);
    case "reference": {
      const schema = sdk.api.schemas.get(type.schema);
      return schema && depth < 4 ? exampleValue(schema.type, undefined, sdk, depth + 1) : "{}";
    }
    case "array":
      return `[${exampleValue(type.items, undefined, sdk, depth + 1)}]`;
    case "tuple":
      return `[${type.items.map((item) => exampleValue(item, undefined, sdk, depth + 1)).join(", ")}]`;
    case "object": {
      const required = type.fields.filter(({ isOptional }) => !isOptional);
      return objectText(required.length ? required : type.fields.slice(0, 1), sdk, depth + 1);
    }
    case "union": {
      const date = type.members.find((member) => member.kind === "keyword" && member.text === "Date");
      return exampleValue(date ?? type.members[0] ?? { kind: "keyword", text: "null" }, undefined, sdk, depth);
    }
    case "intersection":
      return exampleValue(type.members[0] ?? { kind: "keyword", text: "unknown" }, undefined, sdk, depth);
    default:
      return type satisfies never;
  }
}

function objectText(fields: readonly Field[], sdk: Sdk, depth: number): string {
  return bracesText(fields.map(({ name, type, example }) => [name, exampleValue(type, example, sdk, depth)]));
}

function givenText(given: unknown): string {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return valueText(given);
  return bracesText(Object.entries(given).map(([name, value]) => [name, valueText(value)]));
}

/** An object, one line for each member if they are too long for one. */
function bracesText(members: readonly (readonly [string, string])[]): string {
  if (!members.length) return "{}";
  const texts = members.map(([name, text]) => `${propertyName(name)}: ${text}`);
  const line = `{ ${texts.join(", ")} }`;
  if (line.length <= LONGEST && !line.includes("\n")) return line;
  return `{\n${texts.map((text) => `  ${text.replaceAll("\n", "\n  ")},\n`).join("")}}`;
}
