import { isObject, type DocumentReader } from "../../document.js";
import { difference } from "./values.js";
import { flatten, placeIn, type Flat, type Node } from "./node.js";
import { typesOf, valuesOf } from "./types.js";

/** Whether no value can be of two of the schemas: their types differ, or a field that all must have tells them apart. */
export function areApart(schemas: readonly Flat[], reader: DocumentReader): boolean {
  return schemas.every((one, index) => schemas.slice(index + 1).every((other) => isApart(one, other, reader)));
}

function isApart(one: Flat, other: Flat, reader: DocumentReader): boolean {
  const [types, others] = [typesOf(one.nodes), typesOf(other.nodes)];
  const shared = [...types].filter((type) => others.has(type));
  if (shared.length === 0 || haveNoValueInCommon(one.nodes, other.nodes)) return true;
  if (shared.some((type) => type !== "object")) return false;
  const names = requiredIn(one.nodes).filter((name) => requiredIn(other.nodes).includes(name));
  return names.some((name) => haveNoValueInCommon(fieldOf(one, name, reader), fieldOf(other, name, reader)));
}

function haveNoValueInCommon(nodes: readonly Node[], others: readonly Node[]): boolean {
  const [values, otherValues] = [valuesOf(nodes), valuesOf(others)];
  if (values === undefined || otherValues === undefined) return false;
  const isNullShared = values.includes(null) && otherValues.includes(null);
  return !isNullShared && difference(values, otherValues).length === values.filter((value) => value !== null).length;
}

function fieldOf({ nodes }: Flat, name: string, reader: DocumentReader): readonly Node[] {
  const places = nodes.map((node) => placeIn(node, "properties", name)).filter((place) => place !== undefined);
  return flatten(places, reader).nodes;
}

export function requiredIn(nodes: readonly Node[]): string[] {
  return [...new Set(nodes.flatMap(({ keywords }) => namesIn(keywords["required"])))];
}

function namesIn(required: unknown): string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
}

/** The keys of an object that stands under a keyword, such as `properties`. */
export function keysIn({ keywords }: Node, keyword: string): string[] {
  const found = keywords[keyword];
  return isObject(found) ? Object.keys(found) : [];
}
