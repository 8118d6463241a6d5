import type { OperationPolicy } from "@quickback/policy/report";
import { DocumentReader, escaped, isObject } from "../document.js";

interface Given {
  readonly document: object;
  readonly place: { readonly method: string; readonly path: string };
  readonly operation: OperationPolicy;
  readonly isReference: (column: string) => boolean;
  /** The columns of the table's key, which a batch has beside the fields. */
  readonly keys: readonly string[];
}

/** The document's own example of a body; of an update, one field of it that refers to no other table. */
export function exampleBody({ document, place, operation, isReference, keys }: Given): unknown {
  const pointer = `/paths/${escaped(place.path)}/${place.method.toLowerCase()}/requestBody/content`;
  const whole = new DocumentReader(document).at(`${pointer}/${escaped("application/json")}/example`)?.value;
  const example = operation.isBatch ? firstOf(whole) : whole;
  if (operation.kind !== "update" || !isObject(example)) return example;
  const fields = Object.entries(example).filter(([name]) => !keys.includes(name));
  const [first] = fields.toSorted(([a], [b]) => Number(isReference(a)) - Number(isReference(b)));
  return first === undefined ? example : Object.fromEntries([first]);
}

/** The first record of a batch; a batch of keys has none. */
function firstOf(batch: unknown): unknown {
  const records = isObject(batch) ? batch["records"] : undefined;
  return Array.isArray(records) ? records[0] : undefined;
}
