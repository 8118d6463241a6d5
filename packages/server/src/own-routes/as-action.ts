import type { Rule } from "@quickback/policy";
import type { ActionOperation } from "../resource/operation.js";

/** To all that comes before the author's code, a route of their own is an action without a table. */
export function asAction(allow: Rule, input?: ActionOperation["run"]["input"]): ActionOperation {
  const run = { access: {}, execute: () => undefined, ...(input && { input }) };
  return { kind: "action", resource: undefined, onRecord: false, allow, run };
}
