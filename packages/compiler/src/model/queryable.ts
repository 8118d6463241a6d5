import { isScalar } from "./column.js";
import { isBareForSome } from "./mask.js";
import type { Field } from "./resource.js";

/** Whether lists can filter and sort by a column: its values have an order, and some callers see them as they are. */
export function isQueryable({ isReadable, type, mask }: Field): boolean {
  return isReadable && isScalar[type.kind] && (mask === undefined || isBareForSome(mask));
}
