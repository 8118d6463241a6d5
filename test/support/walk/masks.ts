import type { Rule } from "@quickback/policy";
import { sees, type Caller } from "./callers.js";
import type { Schema } from "./schema.js";

/** Whether a caller sees a field as it is: of their own rows, or of every row. */
export function isBare(field: Schema | undefined, caller: Caller, of: "own" | "every"): boolean {
  const mask = field?.["x-mask"] as { readonly unless: Rule } | undefined; // as the document has it
  return mask === undefined || sees(mask.unless, caller, of === "own");
}
