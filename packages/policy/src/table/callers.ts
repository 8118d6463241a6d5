import { anonymous, type Context } from "../context.js";
import { rolesIn } from "../possible-decisions.js";
import type { Rule } from "../rule.js";

/** Somebody who stands for all callers that the rules can't tell from them. */
export interface Caller {
  readonly roles: readonly string[];
  readonly isSignedIn: boolean;
  readonly context: Context;
}

/** The user who asks, and another, whom the rules know nothing of. */
export const userIds = { caller: "caller", other: "other" } as const;

/** The time at which the table's callers ask. */
export const now = Date.UTC(2020, 1, 3, 4, 5, 6);

/** A role that no rule names. */
const unnamed = "\u0000";

export const nobodySignedIn: Caller = {
  roles: [],
  isSignedIn: false,
  context: { ...anonymous, now },
};

/**
 * The callers that some rules tell apart: nobody, a user without a role that is named, each role, and where rules join
 * several, pairs of them and all at once.
 */
export function callersOf(rules: readonly Rule[]): Caller[] {
  const roles = [...new Set(rules.flatMap((rule) => [...rolesIn(rule)]))].toSorted();
  const pairs = roles.flatMap((one, index) => roles.slice(index + 1).map((other) => [one, other]));
  const combined = roles.length > 2 ? [...pairs, roles] : pairs;
  return [
    nobodySignedIn,
    signedInWith([]),
    ...roles.map((role) => signedInWith([role])),
    ...combined.map(signedInWith),
  ];
}

export function signedInWith(roles: readonly string[]): Caller {
  const held = roles.length === 0 ? [unnamed] : roles;
  const context = { ...anonymous, userId: userIds.caller, userRole: held.join(","), roles: held, now };
  return { roles, isSignedIn: true, context };
}
