import type { OperationPolicy } from "@quickback/policy/report";
import { DocumentReader, escaped, isObject } from "../document.js";

interface Given {
  readonly document: object;
  readonly place: { readonly method: string; readonly path: string };
  readonly operation: OperationPolicy;
  readonly isReference: (column: string) => boolean;
  /** The columns of the table's key, which a batch has beside the fields. */
  readonly keys: readonly string[];
  /** The row that it is about, as clients see it. */
  readonly wire: Readonly<Record<string, unknown>>;
}

/** The document's own example of a body; of an update, one field of it that refers to no other table. */
export function exampleBody({ document, place, operation, isReference, keys, wire }: Given): unknown {
  const pointer = `/paths/${escaped(place.path)}/${place.method.toLowerCase()}/requestBody/content`;
  const whole = new DocumentReader(document).at(`${pointer}/${escaped("application/json")}/example`)?.value;
  const example = operation.isBatch ? firstOf(whole) : whole;
  if (operation.kind === "put" && isObject(example)) return { ...example, ...kept(operation, wire) };
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

/** What a put may not change in the row that is there. */
function kept({ writes, upsert }: OperationPolicy, wire: Given["wire"]): object {
  const names = writes.filter((name) => upsert?.replaces.includes(name) === false && Object.hasOwn(wire, name));
  return Object.fromEntries(names.map((name) => [name, wire[name]]));
}

/** A key that the document takes for a new row: the examples of the parameters in the path. */
export function exampleKey({ document, place }: Pick<Given, "document" | "place">): Readonly<Record<string, string>> {
  const pointer = `/paths/${escaped(place.path)}/${place.method.toLowerCase()}/parameters`;
  const parameters: unknown = new DocumentReader(document).at(pointer)?.value;
  const inPath = Array.isArray(parameters) ? parameters.filter((one) => isObject(one) && one["in"] === "path") : [];
  return Object.fromEntries(inPath.map(({ name, example }) => [name, String(example)]));
}
