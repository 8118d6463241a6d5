import { isObject, type DocumentReader, type JsonObject } from "../document.js";
import { branchesOf, requiredIn, writableProperties } from "./schema.js";
import { variationsOf, type Variation } from "./variations.js";

/** A whole value with one thing in it changed. */
export interface Mutation extends Required<Variation> {
  /** The JSON Pointer of what was changed. */
  readonly place: string;
}

/** A value with one thing changed at a time: each field at its edges, of another type, left out, or unknown. */
export function mutationsOf(schema: unknown, value: unknown, document: DocumentReader): Mutation[] {
  return changesOf(schema, value, { document, depth: 0 }).map(({ keys, what, change, isHostile }) => ({
    what,
    isHostile,
    place: keys.map((key) => `/${key}`).join(""),
    value: change,
  }));
}

interface Change {
  readonly keys: readonly string[];
  readonly what: string;
  /** What the value becomes. */
  readonly change: unknown;
  readonly isHostile: boolean;
}

interface Depth {
  readonly document: DocumentReader;
  readonly depth: number;
}

const deepest = 4;

function changesOf(schema: unknown, value: unknown, at: Depth): Change[] {
  const here = variationsOf(schema, value, at.document).map(({ what, value: change, isHostile = false }) => ({
    keys: [],
    what,
    change,
    isHostile,
  }));
  if (at.depth >= deepest) return here;
  const inside = branchesOf(schema, at.document).flatMap((branch) => insideOf(branch, value, at));
  return [...here, ...inside];
}

function insideOf(branch: JsonObject, value: unknown, at: Depth): Change[] {
  const below = { ...at, depth: at.depth + 1 };
  if (Array.isArray(value)) {
    const [first, ...others]: unknown[] = value;
    if (value.length === 0) return [];
    return changesOf(branch["items"] ?? {}, first, below).map((one) => under("0", one, [one.change, ...others]));
  }
  return isObject(value) ? insideObject(branch, value, below) : [];
}

function insideObject(branch: JsonObject, value: JsonObject, below: Depth): Change[] {
  const without = [...requiredIn(branch)].filter((name) => Object.hasOwn(value, name));
  const properties = writableProperties(branch, below.document);
  return [
    ...without.map((name) => {
      const { [name]: _left, ...rest } = value;
      return { keys: [name], what: "left out", change: rest, isHostile: false };
    }),
    { keys: ["unknownField"], what: "an unknown field", change: { ...value, unknownField: "x" }, isHostile: false },
    ...properties.flatMap(([name, schema]) =>
      changesOf(schema, Object.hasOwn(value, name) ? value[name] : undefined, below).map((one) =>
        under(name, one, { ...value, [name]: one.change }),
      ),
    ),
  ];
}

function under(key: string, { keys, what, isHostile }: Change, change: unknown): Change {
  return { keys: [key, ...keys], what, change, isHostile };
}
