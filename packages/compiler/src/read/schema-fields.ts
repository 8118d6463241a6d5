import { isZod, type ZodLike } from "./schemas.js";

/**
 * The values that a schema lets an answer have, as it travels, each by its path: `"total"`, `"items[].price"`, `"counts.*"` of
 * any key, `"more.**"` of any form. In order, so that a schema that is only written otherwise has the same.
 */
export function schemaFields(schema: unknown): string[] {
  const fields = walk(schema, { path: "", above: [] }).filter((path) => path !== "");
  return [...new Set(fields)].toSorted();
}

interface At {
  readonly path: string;
  /** The schemas around it: one that is in itself is not looked into again. */
  readonly above: readonly unknown[];
}

function walk(schema: unknown, at: At): string[] {
  if (!isZod(schema)) return [];
  if (at.above.includes(schema)) return [at.path];
  const {
    _zod: { def },
  } = schema;
  const inside: At = { ...at, above: [...at.above, schema] };
  const below = (part: unknown, step = ""): string[] => walk(part, { ...inside, path: joined(at.path, step) });
  switch (def.type) {
    case "object":
      return fieldsOf(def, below, at.path);
    case "array":
    case "set":
      return below(def["element"] ?? def["valueType"], "[]");
    case "tuple":
      return [...partsOf(def["items"]), def["rest"]].flatMap((item) => below(item, "[]"));
    case "record":
    case "map":
      return below(def["valueType"], "*");
    case "union":
      return partsOf(def["options"]).flatMap((option) => below(option));
    case "intersection":
      return [def["left"], def["right"]].flatMap((side) => below(side));
    // what travels is what a codec reads
    case "pipe":
      return below(def["in"]);
    case "lazy":
      return below(gotten(def["getter"]));
    default:
      return leafOf(def, below, at.path);
  }
}

type Definition = ZodLike["_zod"]["def"];
type Below = (part: unknown, step?: string) => string[];

function fieldsOf(def: Definition, below: Below, path: string): string[] {
  const fields = Object.entries(def["shape"] ?? {}).flatMap(([name, field]) => below(field, name));
  const others = isNever(def["catchall"]) ? [] : below(def["catchall"], "*");
  return fields.length + others.length === 0 ? [path] : [...fields, ...others];
}

/** What a strict object has for other keys. */
function isNever(schema: unknown): boolean {
  if (!isZod(schema)) return true;
  const {
    _zod: { def },
  } = schema;
  return def.type === "never";
}

const ofAnyForm: ReadonlySet<string> = new Set(["any", "unknown", "custom", "transform"]);

/** What wraps one schema is like it. */
function leafOf(def: Definition, below: Below, path: string): string[] {
  if (isZod(def["innerType"])) return below(def["innerType"]);
  return [ofAnyForm.has(def.type) ? joined(path, "**") : path];
}

function partsOf(parts: unknown): readonly unknown[] {
  return Array.isArray(parts) ? parts : [];
}

function gotten(getter: unknown): unknown {
  return typeof getter === "function" ? (getter() as unknown) : undefined; // Zod's own, which wants nothing
}

function joined(path: string, step: string): string {
  return path === "" || step === "" || step === "[]" ? `${path}${step}` : `${path}.${step}`;
}
