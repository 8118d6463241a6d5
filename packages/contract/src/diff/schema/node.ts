import { escaped, isObject, referenceIn, type DocumentReader, type JsonObject, type Place } from "../../document.js";
import { alternativesIn, type Alternatives } from "./alternatives-in.js";

/** Keywords that all hold of a value, from one schema object; no `$ref`, `allOf` or alternatives among them. */
export interface Node {
  /** Its JSON Pointer: what it is known by. */
  readonly pointer: string;
  readonly keywords: JsonObject;
}

/** All that schemas say of a value at once. */
export interface Flat {
  readonly nodes: readonly Node[];
  readonly alternatives: readonly Alternatives[];
}

/** Schemas that all hold, as flat keywords: references followed, `allOf` opened, `anyOf` of one alternative its own. */
export function flatten(places: readonly Place[], reader: DocumentReader, within: Iterable<string> = []): Flat {
  const seen = new Set(within);
  const nodes: Node[] = [];
  const alternatives: Alternatives[] = [];

  function add(place: Place): void {
    const { pointer, value } = place;
    if (seen.has(pointer)) return;
    seen.add(pointer);
    if (value === false) nodes.push(nothing(pointer));
    if (!isObject(value)) return;
    const target = referenceIn(value) === undefined ? undefined : reader.below(place);
    if (target !== undefined) add(target);
    for (const part of membersAt(place, "allOf")) add(part);
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const found = alternativesIn(place, { keyword, reader, within: seen });
      if (found === undefined) continue;
      if (Array.isArray(found)) nodes.push(...found);
      else alternatives.push(found);
    }
    nodes.push({ pointer, keywords: without(value, target === undefined ? structural : [...structural, "$ref"]) });
  }

  places.forEach(add);
  return { nodes, alternatives };
}

/** The schemas in a list such as `allOf`, in their places, references not followed. */
export function membersAt({ pointer, value }: Place, keyword: string): Place[] {
  const members = isObject(value) && Array.isArray(value[keyword]) ? value[keyword] : [];
  return members.map((member, index) => ({ pointer: `${pointer}/${keyword}/${index}`, value: member }));
}

/** What stands under a node's keys, in its place, references not followed; `undefined` where there is nothing. */
export function placeIn({ pointer, keywords }: Node, ...keys: readonly string[]): Place | undefined {
  let value: unknown = keywords;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as JsonObject)[key]; // own key, tested above
  }
  return { pointer: [pointer, ...keys.map(escaped)].join("/"), value };
}

function nothing(pointer: string): Node {
  return { pointer, keywords: { enum: [] } };
}

const structural = ["allOf", "anyOf", "oneOf", "$defs", "definitions", "$id", "$schema", "$anchor"];

function without(keywords: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(keywords).filter(([name]) => !names.includes(name)));
}
