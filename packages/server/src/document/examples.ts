import type { JsonSchema } from "./json-schema.js";
import { matchingText } from "./matching-text.js";
import { isRelation } from "./relation-schema.js";

type Components = Readonly<Record<string, JsonSchema>>;

/** A value that a schema accepts, the same each time: what examples in the document are made of. */
export function exampleOf(schema: JsonSchema, components: Components, name = ""): unknown {
  const target = referred(schema, components);
  if (target !== schema) return exampleOf(target, components, name);
  if (Array.isArray(schema["examples"])) return schema["examples"][0];
  if ("const" in schema) return schema["const"];
  if (Array.isArray(schema["enum"])) return schema["enum"][0];
  const branches = schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(branches)) return exampleOf(branches[0] as JsonSchema, components, name);
  if (Array.isArray(schema["allOf"])) return exampleOf(merged(schema["allOf"] as JsonSchema[], components), components);
  const [type] = [schema["type"]].flat();
  switch (type) {
    case "object":
      return objectExample(schema, components);
    case "array":
      return arrayExample(schema, components, name);
    case "string":
      return textExample(schema, name);
    case "integer":
    case "number":
      return numberExample(schema);
    case "boolean":
      return true;
    default:
      return type === "null" ? null : {};
  }
}

function referred(schema: JsonSchema, components: Components): JsonSchema {
  const name = typeof schema["$ref"] === "string" ? schema["$ref"].split("/").at(-1) : undefined;
  return (name === undefined ? undefined : components[name]) ?? schema;
}

function merged(parts: readonly JsonSchema[], components: Components): JsonSchema {
  const schemas = parts.map((part) => referred(part, components));
  const properties = Object.assign({}, ...schemas.map((schema) => schema["properties"])) as object;
  return { type: "object", properties };
}

function arrayExample(schema: JsonSchema, components: Components, name: string): unknown[] {
  const item = exampleOf((schema["items"] ?? {}) as JsonSchema, components, name);
  return Array.from({ length: Math.max(1, Number(schema["minItems"] ?? 1)) }, () => item);
}

function objectExample(schema: JsonSchema, components: Components): Record<string, unknown> {
  const all = Object.entries((schema["properties"] ?? {}) as Record<string, JsonSchema>);
  const properties = all.filter(([, property]) => !isRelation(property));
  return Object.fromEntries(properties.map(([name, property]) => [name, exampleOf(property, components, name)]));
}

const formats: Readonly<Record<string, string>> = {
  "date-time": "2026-01-31T12:00:00.000Z",
  date: "2026-01-31",
  email: "ada@example.com",
  uuid: "0198c0de-0000-7000-8000-000000000001",
  uri: "https://example.com/",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  time: "12:00:00Z",
  duration: "P1D",
};

function textExample(schema: JsonSchema, name: string): string {
  const known = formats[String(schema["format"])];
  if (known !== undefined) return known;
  const text = name === "id" || name.endsWith("Id") ? (formats["uuid"] ?? "") : `Example ${name}`.trim();
  const { minLength = 0, maxLength = Infinity } = schema as { minLength?: number; maxLength?: number };
  const usual = text.slice(0, maxLength).padEnd(minLength, "x");
  return typeof schema["pattern"] === "string" ? fitting(usual, schema["pattern"], { minLength, maxLength }) : usual;
}

interface Lengths {
  readonly minLength: number;
  readonly maxLength: number;
}

/** The usual text where the pattern takes it, else one that it does take, as far as that can be found. */
function fitting(usual: string, pattern: string, { minLength, maxLength }: Lengths): string {
  const expression = new RegExp(pattern);
  const candidates = [usual, usual.toLowerCase().replaceAll(" ", "-"), matchingText(pattern) ?? usual];
  const fits = (text: string) => expression.test(text) && text.length >= minLength && text.length <= maxLength;
  return candidates.find(fits) ?? usual;
}

function numberExample(schema: JsonSchema): number {
  const { minimum = 0, exclusiveMinimum, multipleOf } = schema as Record<string, number | undefined>;
  const least = Math.max(1, minimum, exclusiveMinimum === undefined ? 1 : exclusiveMinimum + 1);
  const most = Number(schema["maximum"] ?? least);
  const value = Math.min(least, most);
  return multipleOf === undefined ? value : Math.ceil(value / multipleOf) * multipleOf;
}
