import { evaluate, type Context } from "@quickback/policy";
import type { ResourceDefinition } from "../resource/definition.js";

const none: ReadonlySet<string> = new Set();

/**
 * The columns that a caller could see masked in some row. In filter, sort, search and cursor they are, for that caller,
 * columns that do not exist; and no answer about a write names them.
 */
export function maskedFor({ masks }: Pick<ResourceDefinition, "masks">, context: Context): ReadonlySet<string> {
  if (masks.size === 0) return none;
  const masked = [...masks].filter(([, { unless }]) => evaluate(unless, context).kind !== "allow");
  return new Set(masked.map(([column]) => column));
}
