import { isObject, type DocumentReader, type Place } from "./document.js";

/** A header's or parameter's text as the value that its schema is about: `"20"` is 20 where a number is asked for. */
export function valueOfText(text: string, schema: Place, document: DocumentReader): unknown {
  const types = typesOf(schema, document);
  if ((types.has("integer") || types.has("number")) && isNumber(text)) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.has("array")) {
    const items = document.below(schema, "items");
    return text.split(",").map((item) => (items === undefined ? item : valueOfText(item, items, document)));
  }
  return text;
}

/** Each way to read a text: where it is a list, a comma may part items, or belong to one. */
export function readingsOfText(text: string, schema: Place, document: DocumentReader): unknown[] {
  const parted = valueOfText(text, schema, document);
  const items = document.below(schema, "items");
  if (!Array.isArray(parted) || parted.length < 2 || items === undefined) return [parted];
  return [parted, [valueOfText(text, items, document)]];
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text);
}

function typesOf(schema: Place, document: DocumentReader): ReadonlySet<unknown> {
  const found = document.below(schema)?.value;
  return new Set(isObject(found) ? [found["type"]].flat() : []);
}
