import { evaluate, isPublic, isSignedIn, type Context, type Decision, type Rule } from "@quickback/policy";
import type { ResourceDefinition } from "../resource/definition.js";

/** A resource that others refer to, and who may read a row of it. */
export interface Target {
  readonly resource: ResourceDefinition;
  readonly read: Rule;
  /** The relations that it may be included with. */
  readonly include: readonly string[];
}

/** Targets by their tags. */
export type Targets = ReadonlyMap<string, Target>;

export const noTargets: Targets = new Map();

/** What a rule says of the rows that one caller reads. As in operations, a rule without `anyone` asks for sign-in. */
export function readDecision(read: Rule, context: Context): Decision {
  return isPublic(read) || isSignedIn(context) ? evaluate(read, context) : { kind: "deny" };
}

/** The rows that a caller may read: inside the firewall, and let through by the rule. */
export function readableRows({ resource, read }: Target, context: Context): Decision {
  const decision = readDecision(read, context);
  return decision.kind === "deny" ? decision : evaluate({ kind: "and", rules: [resource.firewall, read] }, context);
}
