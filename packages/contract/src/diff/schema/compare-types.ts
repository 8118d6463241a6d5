import { each } from "../both.js";
import { finding, type Finding } from "./finding.js";
import type { FlatSchemas } from "./flat-schemas.js";
import { isAnything, typesOf, valuesOf, wordsOfTypes, type Type } from "./types.js";
import { difference, wordsOfValues } from "./values.js";

/** What kinds of values there may be, and which where they are listed. */
export function compareTypes(schemas: FlatSchemas): Finding[] {
  const types = each(schemas, ({ nodes }) => typesOf(nodes));
  const values = each(schemas, ({ nodes }) => valuesOf(nodes));
  const isNullable = each(types, (set) => set.has("null") && set.size > 1 && !isAnything(set));
  const isEver = each(types, (set) => withoutNull(set));
  return [
    ...(isNullable.after && !types.before.has("null") ? [finding("null-added")] : []),
    ...(isNullable.before && !types.after.has("null") ? [finding("null-removed")] : []),
    ...compareSets(isEver.before, isEver.after),
    ...compareValues(values.before, values.after),
  ];
}

function compareSets(before: ReadonlySet<Type>, after: ReadonlySet<Type>): Finding[] {
  const added = [...after].some((type) => !before.has(type));
  const removed = [...before].some((type) => !after.has(type));
  if (!added && !removed) return [];
  const kind = added && removed ? "type-changed" : added ? "type-added" : "type-removed";
  return [finding(kind, wordsOfTypes(before), wordsOfTypes(after))];
}

function compareValues(before: unknown[] | undefined, after: unknown[] | undefined): Finding[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [finding("values-listed", "", wordsOfValues(after ?? []))];
  if (after === undefined) return [finding("values-opened", wordsOfValues(before))];
  const added = difference(after, before);
  const removed = difference(before, after);
  return [
    ...(added.length > 0 ? [finding("value-added", "", wordsOfValues(added))] : []),
    ...(removed.length > 0 ? [finding("value-removed", wordsOfValues(removed))] : []),
  ];
}

/** Null is told apart: whether a value may be missing is no question of its type. */
function withoutNull(types: ReadonlySet<Type>): ReadonlySet<Type> {
  return types.size === 1 || isAnything(types) ? types : new Set([...types].filter((type) => type !== "null"));
}
