import { type Field, keyword, type Parameters, type Type } from "../model.js";
import { union } from "./combine.js";
import { docOf, exampleIn } from "./doc.js";
import { isObject, type Json, list, text } from "./json.js";
import { exampleOf } from "./media.js";
import { resolve } from "./reference.js";
import { type Place, typeOf } from "./type.js";

/** A parameter of an operation, wherever it goes. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly field: Field;
  readonly isJoined: boolean;
  readonly example: unknown;
}

/** An operation's parameters; its own stand in for those of its path. */
export function parametersOf(pathItem: Json, operation: Json, place: Place): Parameter[] {
  const all = new Map<string, Parameter>();
  for (const value of [...list(pathItem["parameters"]), ...list(operation["parameters"])]) {
    const parameter = resolve(place.document, value);
    if (typeof parameter["name"] !== "string" || typeof parameter["in"] !== "string") continue;
    all.set(`${parameter["in"]} ${parameter["name"]}`, read(parameter, place));
  }
  return [...all.values()];
}

function read(parameter: Json, place: Place): Parameter {
  const schema = parameter["schema"];
  const name = text(parameter["name"]);
  const joins = parameter["explode"] === false || parameter["style"] === "simple";
  // Any other serialization than a schema's is a text that the caller writes.
  const type =
    isObject(schema) || schema === undefined ? typeOf(schema ?? { type: "string" }, place) : keyword("string");
  const example = exampleOf(parameter, place.document) ?? exampleIn(resolve(place.document, schema));
  return {
    name,
    in: text(parameter["in"]),
    field: {
      name,
      type: "content" in parameter ? keyword("string") : type,
      isOptional: parameter["required"] !== true,
      doc: docOf(parameter),
      example,
    },
    isJoined: joins && resolve(place.document, schema)["type"] === "array",
    example,
  };
}

/** The parameters of one place, or `undefined` if it has none. */
export function group(parameters: readonly Parameter[]): Parameters | undefined {
  if (!parameters.length) return undefined;
  return {
    fields: parameters.map(({ field }) => field),
    joined: parameters.filter(({ isJoined }) => isJoined).map(({ name }) => name),
  };
}

const SEGMENTS = ["string", "number", "boolean", "bigint"];

/** A path parameter's type: what can be one segment. */
export function segmentType(type: Type): Type {
  const members = type.kind === "union" ? type.members : [type];
  const segments = members.filter(
    (one) => one.kind === "literal" || (one.kind === "keyword" && SEGMENTS.includes(one.text)),
  );
  return segments.length ? union(segments) : keyword("string");
}
