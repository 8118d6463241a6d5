import { isObject, type DocumentReader, type JsonObject, type Place } from "../../document.js";
import { flatten, membersAt, type Node } from "./node.js";
import { typesOf } from "./types.js";

/** An `anyOf` or `oneOf`. */
export interface Alternatives {
  readonly pointer: string;
  readonly keyword: "anyOf" | "oneOf";
  readonly branches: readonly Place[];
  /** The Discriminator Object beside it, if there is one. */
  readonly discriminator: JsonObject | undefined;
}

interface Asked {
  readonly keyword: Alternatives["keyword"];
  readonly reader: DocumentReader;
  /** The schemas that this one is part of, by their pointers. */
  readonly within: ReadonlySet<string>;
}

/** The alternatives of a schema; its keywords, where it is one schema or that and null. */
export function alternativesIn(place: Place, { keyword, reader, within }: Asked): Alternatives | Node[] | undefined {
  const branches = membersAt(place, keyword);
  if (branches.length === 0) return undefined;
  const others = branches.filter((branch) => !isNull(branch, reader));
  const [only] = others;
  const single = only && others.length === 1 ? flatten([only], reader, within) : undefined;
  if (single?.alternatives.length === 0) {
    if (branches.length === 1) return [...single.nodes];
    const isTwiceNull = keyword === "oneOf" && typesOf(single.nodes).has("null");
    const orNull = isTwiceNull || branches.length > 2 ? undefined : withNull(single.nodes);
    if (orNull !== undefined) return orNull;
  }
  const beside: unknown = isObject(place.value) ? place.value["discriminator"] : undefined;
  return {
    pointer: `${place.pointer}/${keyword}`,
    keyword,
    branches,
    discriminator: isObject(beside) ? beside : undefined,
  };
}

function isNull(branch: Place, reader: DocumentReader): boolean {
  const schema = reader.below(branch)?.value;
  if (!isObject(schema)) return false;
  const { type, const: value, enum: values } = schema;
  return type === "null" || value === null || (Array.isArray(values) && values.length === 1 && values[0] === null);
}

/** The same keywords with null let in, where each of them says nothing of null or says it by name. */
function withNull(nodes: readonly Node[]): Node[] | undefined {
  if (!nodes.every(isPlain)) return undefined;
  return nodes.map(({ pointer, keywords }) => ({ pointer: `${pointer}?`, keywords: nullable(keywords) }));
}

function nullable({ type, enum: values, const: value, ...rest }: JsonObject): JsonObject {
  const listed = Array.isArray(values) ? values : value === undefined ? undefined : [value];
  return {
    ...rest,
    ...(type === undefined ? {} : { type: [...new Set([type, "null"].flat())] }),
    ...(listed === undefined ? {} : { enum: [...listed, null] }),
  };
}

/** Keywords that judge values of every type. */
const judgesAll = ["$ref", "$dynamicRef", "not", "if", "then", "else", "unevaluatedProperties", "unevaluatedItems"];

function isPlain({ keywords }: Node): boolean {
  return !judgesAll.some((keyword) => Object.hasOwn(keywords, keyword));
}
