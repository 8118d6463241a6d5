/** A JSON Schema of draft 2020-12, as the document has it. */
export type Schema = { readonly [keyword: string]: unknown };

/** The schema with every reference into the document replaced by what it leads to. */
export function inlined(schema: unknown, document: object): Schema {
  return within(schema, document) as Schema; // a schema in, a schema out
}

function within(value: unknown, document: object): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, document));
  if (typeof value !== "object" || value === null) return value;
  if ("x-relation" in value) return relationIn(value);
  const { $ref, ...rest } = value as Schema;
  const own = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, within(item, document)]));
  return typeof $ref === "string" ? { ...inlined(at(document, $ref), document), ...own } : own;
}

/** Relations lead back to where they come from: the name of the other row's schema stands for it. */
function relationIn(schema: Schema): Schema {
  return { "x-relation": schema["x-relation"], row: /schemas\/(\w+)/.exec(JSON.stringify(schema))?.[1] };
}

function at(document: object, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((found, key) => (found as Schema | undefined)?.[key], document);
}

export function typesOf(schema: Schema): readonly unknown[] {
  return schema["type"] === undefined ? [] : [schema["type"]].flat();
}

/** What tells the columns of a database apart: the type and its encoding, not the bounds. */
export function columnKind(schema: Schema): string {
  const kind = branchesOf(schema).map((one) => [typesOf(one), one["format"], one["contentEncoding"], one["pattern"]]);
  return JSON.stringify([...kind, "enum" in schema]);
}

/** The alternatives of a schema; itself where it has none. */
export function branchesOf(schema: Schema): readonly Schema[] {
  const branches = schema["anyOf"] ?? schema["oneOf"];
  return Array.isArray(branches) ? (branches as Schema[]).flatMap(branchesOf) : [schema];
}

export function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  return (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
}

export function requiredOf(schema: Schema): readonly string[] {
  return (schema["required"] ?? []) as string[];
}

/** A number that a keyword has, or `otherwise`. */
export function bound(schema: Schema, keyword: string, otherwise: number): number {
  const value = schema[keyword];
  return typeof value === "number" ? value : otherwise;
}
