import { anonymous, type Context } from "./context.js";
import { evaluate, type Decision } from "./evaluate.js";
import { isPublic, type Rule } from "./rule.js";

/** What a rule can come to: for some signed-in caller, or for nobody where the rule is public. */
export function possibleDecisions(rule: Rule): ReadonlySet<Decision["kind"]> {
  const signedIn = subsetsOf([...rolesIn(rule)]).map(callerWith);
  const callers = isPublic(rule) ? [{ ...anonymous, now }, ...signedIn] : signedIn;
  return new Set(callers.map((caller) => evaluate(rule, caller).kind));
}

/** Any time: a rule compares it with columns alone. */
const now = 0;

function callerWith(roles: readonly string[]): Context {
  // a user always has a role, if none that the rule names
  const held = roles.length === 0 ? ["\0"] : roles;
  return { ...anonymous, userId: "user", userRole: held.join(","), roles: held, now };
}

/** The roles that a rule tells apart. */
export function rolesIn(rule: Rule): ReadonlySet<string> {
  switch (rule.kind) {
    case "role":
    case "userRole":
      return new Set(rule.anyOf);
    case "and":
    case "or":
      return new Set(rule.rules.flatMap((part) => [...rolesIn(part)]));
    case "not":
      return rolesIn(rule.rule);
    default:
      return new Set();
  }
}

/** Every combination; of more than ten roles, each alone and all together. */
function subsetsOf(roles: readonly string[]): string[][] {
  if (roles.length > 10) return [[], ...roles.map((role) => [role]), [...roles]];
  return roles.reduce<string[][]>((sets, role) => [...sets, ...sets.map((set) => [...set, role])], [[]]);
}
