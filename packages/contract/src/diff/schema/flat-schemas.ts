import type { Both } from "../both.js";
import type { Flat } from "./node.js";
import { typesOf, type Type } from "./types.js";

/** What two schemas say of a value. */
export type FlatSchemas = Both<Flat>;

/** Whether a value of the type may be before and after: what is said of other types is no difference. */
export function isSharedType(type: Type, { before, after }: FlatSchemas): boolean {
  return typesOf(before.nodes).has(type) && typesOf(after.nodes).has(type);
}
