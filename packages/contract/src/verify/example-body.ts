import type { OperationPolicy } from "@quickback/policy/report";
import { DocumentReader, escaped, isObject } from "../document.js";

interface Given {
  readonly document: object;
  readonly place: { readonly method: string; readonly path: string };
  readonly operation: OperationPolicy;
  readonly isReference: (column: string) => boolean;
}

/** The document's own example of a body; of an update, one field of it that refers to no other table. */
export function exampleBody({ document, place, operation, isReference }: Given): unknown {
  const pointer = `/paths/${escaped(place.path)}/${place.method.toLowerCase()}/requestBody/content`;
  const example = new DocumentReader(document).at(`${pointer}/${escaped("application/json")}/example`)?.value;
  if (operation.kind !== "update" || !isObject(example)) return example;
  const [first] = Object.entries(example).toSorted(([a], [b]) => Number(isReference(a)) - Number(isReference(b)));
  return first === undefined ? example : Object.fromEntries([first]);
}
