import type { Rule } from "@quickback/policy";
import type { Role } from "../accounts.js";

/** Who asks: an account, or nobody. */
export type Caller = Role | undefined;

/** Everyone whose answers are compared. `banned` has no access at all, and is tested elsewhere. */
export const callers = [undefined, "user", "other", "editor", "admin"] as const satisfies readonly Caller[];

const rolesOf: Readonly<Record<Role, readonly string[]>> = {
  admin: ["admin"],
  user: ["user"],
  other: ["user"],
  editor: ["editor"],
  banned: [],
};

/**
 * Whether a rule lets a caller in, by the words of the documentation and not by the code that is tested: to some rows at
 * least, where it is about rows.
 */
export function mayCall(rule: Rule, caller: Caller): boolean {
  return holdsFor(rule, caller) !== false;
}

/** `undefined` where the row decides. */
function holdsFor(rule: Rule, caller: Caller): boolean | undefined {
  const isKnown = caller !== undefined && caller !== "banned";
  switch (rule.kind) {
    case "anyone":
      return true;
    case "nobody":
      return false;
    case "signedIn":
      return isKnown;
    case "role":
    case "userRole":
      return isKnown && rule.anyOf.some((role) => rolesOf[caller].includes(role));
    case "and":
      return all(rule.rules.map((part) => holdsFor(part, caller)));
    case "or":
      return opposite(all(rule.rules.map((part) => opposite(holdsFor(part, caller)))));
    case "not":
      return opposite(holdsFor(rule.rule, caller));
    case "compare":
      return isKnown || rule.operand.kind === "literal" || rule.operand.path === "now" ? undefined : false;
    default:
      return undefined;
  }
}

function all(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function opposite(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

/** Whether a mask's rule shows a caller a column, of a row that is their own or of any. */
export function sees(rule: Rule, caller: Caller, isOwn: boolean): boolean {
  if (rule.kind === "nobody") return false;
  if (rule.kind === "compare") return isOwn && caller !== undefined;
  return rule.kind === "or" ? rule.rules.some((part) => sees(part, caller, isOwn)) : mayCall(rule, caller);
}

/** The first, from the weakest up, who may do all of it. */
export function callerOf(rules: readonly Rule[], from: readonly Caller[] = ["user", "editor", "admin"]): Caller {
  return from.find((caller) => rules.every((rule) => mayCall(rule, caller))) ?? "admin";
}
