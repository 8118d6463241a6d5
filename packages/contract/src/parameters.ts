import { isObject, type DocumentReader, type Place } from "./document.js";
import { readingsOfText, valueOfText } from "./texts.js";

export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** A parameter of an operation (OpenAPI 3.1, section 4.8.12), with its defaults filled in. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  /** `undefined` where the parameter has `content` instead. */
  readonly schema: Place | undefined;
  readonly place: Place;
}

/** The operation's parameters and, where it has none of the same name, its path's. */
export function parametersOf(operation: Place, document: DocumentReader): Parameter[] {
  const path = document.at(operation.pointer.slice(0, operation.pointer.lastIndexOf("/")));
  const found = new Map<string, Parameter>();
  for (const owner of [path, operation]) {
    for (const [, place] of document.children(owner && document.below(owner, "parameters"))) {
      const parameter = parameterAt(place, document);
      if (parameter !== undefined) found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...found.values()];
}

function parameterAt(place: Place, document: DocumentReader): Parameter | undefined {
  if (!isObject(place.value)) return undefined;
  const { name, in: where, required, style, explode } = place.value;
  if (where !== "path" && where !== "query" && where !== "header" && where !== "cookie") return undefined;
  const usual = where === "query" || where === "cookie" ? "form" : "simple";
  const written = typeof style === "string" ? style : usual;
  return {
    name: String(name),
    in: where,
    required: required === true,
    style: written,
    explode: typeof explode === "boolean" ? explode : written === "form",
    schema: document.below(place, "schema"),
    place,
  };
}

/** Whether a schema is of the type, alone or among others. */
export function isOfType({ schema }: Parameter, type: string, document: DocumentReader): boolean {
  const value = schema && document.below(schema)?.value;
  return isObject(value) && [value["type"]].flat().includes(type);
}

/** The names that a query parameter goes by: `filter[a]`, or each property of an object that is exploded. */
export function isNamedBy(parameter: Parameter, key: string, document: DocumentReader): boolean {
  if (parameter.in !== "query") return false;
  if (parameter.name === key) return true;
  if (parameter.style === "deepObject") return key.startsWith(`${parameter.name}[`);
  return isSpread(parameter, document) && isMember(parameter, key, document);
}

/** Whether an object's members stand in the query under their own names. */
export function isSpread(parameter: Parameter, document: DocumentReader): boolean {
  return parameter.style === "form" && parameter.explode && isOfType(parameter, "object", document);
}

function isMember({ schema }: Parameter, key: string, document: DocumentReader): boolean {
  const members = schema && document.below(schema, "properties", key);
  const others = schema && document.below(schema, "additionalProperties");
  return members !== undefined || (others !== undefined ? others.value !== false : true);
}

/** Each way to read the texts that a parameter was sent as; several of them are the items of one list. */
export function readingsOf(parameter: Parameter, texts: readonly string[], document: DocumentReader): unknown[] {
  const { schema, style } = parameter;
  const [first = ""] = texts;
  if (schema === undefined) return [];
  if (style === "spaceDelimited") return [valueOfText(first.replaceAll(/ |%20/g, ","), schema, document)];
  if (style === "pipeDelimited") return [valueOfText(first.replaceAll("|", ","), schema, document)];
  const items = document.below(schema, "items");
  if (texts.length < 2 || items === undefined) return readingsOfText(first, schema, document);
  return [
    texts.flatMap((text) => valueOfText(text, schema, document)),
    texts.map((text) => valueOfText(text, items, document)),
  ];
}
