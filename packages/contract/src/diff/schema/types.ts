import type { JsonObject } from "../../document.js";
import { listed } from "@quickback/policy/report";
import { canonical } from "../both.js";
import type { Node } from "./node.js";

/** The types of JSON, a number in two parts: `integer` is a `number`, but not the other way round. */
export type Type = (typeof allTypes)[number];

const allTypes = ["string", "integer", "fraction", "boolean", "object", "array", "null"] as const;

/** The types that a value may have. */
export function typesOf(nodes: readonly Node[]): ReadonlySet<Type> {
  const sets = nodes.map(({ keywords }) => typesIn(keywords));
  const values = valuesIn(nodes);
  const ofValues = values && new Set(values.map(typeOfValue));
  return new Set(allTypes.filter((type) => sets.every((set) => set.has(type)) && (ofValues?.has(type) ?? true)));
}

/** The values of `enum` and `const`, where there are such; those of a type that is ruled out are no values. */
export function valuesOf(nodes: readonly Node[]): unknown[] | undefined {
  const types = typesOf(nodes);
  return valuesIn(nodes)?.filter((value) => types.has(typeOfValue(value)));
}

/** `string, number or null`; `anything`. */
export function wordsOfTypes(types: ReadonlySet<Type>): string {
  if (isAnything(types)) return "anything";
  const isNumber = types.has("integer") && types.has("fraction");
  const words = [...types].flatMap((type) => {
    if (type === "fraction") return isNumber ? [] : ["fraction"];
    return type === "integer" && isNumber ? ["number"] : [type];
  });
  return listed(words, "or") || "nothing";
}

export function isAnything(types: ReadonlySet<Type>): boolean {
  return types.size === allTypes.length;
}

/** `nullable` is OpenAPI 3.0's word for null, and says something only beside `type`. */
function typesIn({ type, nullable }: JsonObject): ReadonlySet<Type> {
  if (type === undefined) return new Set(allTypes);
  const named = [type, nullable === true ? "null" : []].flat();
  return new Set(allTypes.filter((one) => named.includes(isNumeric(one) && named.includes("number") ? "number" : one)));
}

function isNumeric(type: Type): boolean {
  return type === "integer" || type === "fraction";
}

function valuesIn(nodes: readonly Node[]): unknown[] | undefined {
  const lists = nodes.flatMap(({ keywords }) => listsIn(keywords));
  const [first, ...others] = lists.map((values) => new Map(values.map((value) => [canonical(value), value])));
  return first && [...first].filter(([key]) => others.every((other) => other.has(key))).map(([, value]) => value);
}

function listsIn({ enum: values, ...keywords }: JsonObject): (readonly unknown[])[] {
  return [
    ...(Array.isArray(values) ? [values as unknown[]] : []),
    ...(Object.hasOwn(keywords, "const") ? [[keywords["const"]]] : []),
  ];
}

function typeOfValue(value: unknown): Type {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "string" ? "string" : "object";
}
