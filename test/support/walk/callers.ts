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

/** Whether a rule lets a caller in, by the words of the documentation and not by the code that is tested. */
export function mayCall(rule: Rule, caller: Caller): boolean {
  if (rule.kind === "anyone") return true;
  if (rule.kind === "or") return rule.rules.some((part) => mayCall(part, caller));
  if (rule.kind === "and") return rule.rules.every((part) => mayCall(part, caller));
  if (caller === undefined || caller === "banned") return false;
  if (rule.kind === "signedIn") return true;
  if (rule.kind !== "role") throw new Error(`The walk does not know rules of the kind ${rule.kind} yet`);
  return rule.anyOf.some((role) => rolesOf[caller].includes(role));
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
