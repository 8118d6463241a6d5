import type { Operation } from "./operation.js";
import type { TableResource } from "./resource.js";

type Given = Pick<TableResource, "fields" | "keys" | "operations">;

/**
 * The texts that no new record may have in the first column of its key: in a path, another operation of the same method has
 * them there, `batch` in `PATCH /posts/batch`.
 */
export function takenNames({ fields, keys, operations }: Given): readonly string[] {
  const parts = fields.filter(({ isKey }) => isKey);
  if (!parts.every(({ type }) => type.kind === "text")) return [];
  const routes = operations.map(segmentsOf);
  const ofRecords = routes.filter((route) => route.some(isParameter));
  const taken = ofRecords.flatMap((route) => routes.flatMap((other) => takenFrom(route, other, keys.length)));
  return [...new Set(taken)];
}

/** `["PATCH", "posts", "{id}"]` */
function segmentsOf({ route }: Operation): string[] {
  return route.split(" /").flatMap((part) => part.split("/"));
}

const isParameter = (segment: string): boolean => segment.startsWith("{");

/** Where the first part of the key stands in a route. */
const place = 2;

function takenFrom(route: readonly string[], other: readonly string[], parts: number): string[] {
  const name = other[place];
  if (name === undefined || isParameter(name) || other.length !== route.length) return [];
  const isKey = (index: number) => index >= place && index < place + parts;
  return route.every((segment, index) => isKey(index) || segment === other[index]) ? [name] : [];
}
