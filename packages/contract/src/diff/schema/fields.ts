import type { DocumentReader, Place } from "../../document.js";
import { flatten, placeIn, type Node } from "./node.js";
import { keysIn, requiredIn } from "./is-apart.js";

/** What an object says of its members. */
export interface Fields {
  /** The members that `properties` names. */
  readonly names: ReadonlySet<string>;
  /** Whether a member may not be there. */
  readonly isClosedTo: (name: string) => boolean;
  readonly required: ReadonlySet<string>;
  /** The regular expressions of `patternProperties`. */
  readonly patterns: ReadonlySet<string>;
  /** What becomes of members that are not named: refused, not spoken of, or of a schema. */
  readonly rest: "closed" | "untold" | "dictionary";
  /** What holds of a member, named or not; nothing holds if there is none. */
  readonly schemasOf: (name: string) => readonly Place[];
  readonly schemasOfRest: readonly Place[];
  readonly schemasOfPattern: (pattern: string) => readonly Place[];
}

export function fieldsOf(nodes: readonly Node[], reader: DocumentReader): Fields {
  const schemasOf = (name: string) => nodes.flatMap((node) => memberIn(node, name));
  const schemasOfRest = nodes.flatMap((node) => placeIn(node, "additionalProperties") ?? []);
  return {
    names: new Set(nodes.flatMap((node) => keysIn(node, "properties"))),
    isClosedTo: (name) => schemasOf(name).some(isNothing),
    required: new Set(requiredIn(nodes)),
    patterns: new Set(nodes.flatMap((node) => keysIn(node, "patternProperties"))),
    rest: schemasOfRest.some(isNothing) ? "closed" : schemasOfRest.length > 0 ? "dictionary" : "untold",
    schemasOf,
    schemasOfRest,
    schemasOfPattern: (pattern) => nodes.flatMap((node) => placeIn(node, "patternProperties", pattern) ?? []),
  };

  function isNothing(place: Place): boolean {
    return flatten([place], reader).nodes.some(({ keywords }) => isEmpty(keywords["enum"]));
  }
}

function isEmpty(values: unknown): boolean {
  return Array.isArray(values) && values.length === 0;
}

/** Named and matching schemas both hold; the rest is for members that have neither (JSON Schema 2020-12, section 10.3.2). */
function memberIn(node: Node, name: string): Place[] {
  const own = placeIn(node, "properties", name);
  const matching = keysIn(node, "patternProperties")
    .filter((pattern) => isMatch(pattern, name))
    .flatMap((pattern) => placeIn(node, "patternProperties", pattern) ?? []);
  const found = own === undefined ? matching : [own, ...matching];
  return found.length > 0 ? found : [placeIn(node, "additionalProperties") ?? []].flat();
}

function isMatch(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return false; // not a regular expression: then nothing matches it
  }
}
