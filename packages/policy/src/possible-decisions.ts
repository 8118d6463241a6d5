import { anonymous, type Context } from "./context.js";
import { evaluate, type Decision } from "./evaluate.js";
import { isPublic, type Rule } from "./rule.js";

/**
 * What a rule can come to: for some signed-in caller, or for nobody where the rule is public. Exact where its tests tell at
 * most twelve kinds of roles apart; of a rule with more, everything is possible.
 */
export function possibleDecisions(rule: Rule): ReadonlySet<Decision["kind"]> {
  const roles = toldApart(rule);
  if (roles.length > mostRoles) return new Set(["allow", "deny", "rows"]);
  const signedIn = subsetsOf(roles).map(callerWith);
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

/** One role of each kind: those that the same tests name are one to the rule. */
function toldApart(rule: Rule): string[] {
  const tests = roleTestsIn(rule);
  const kinds = new Map([...rolesIn(rule)].map((role) => [tests.map((test) => test.has(role)).join(), role]));
  return [...kinds.values()];
}

function roleTestsIn(rule: Rule): ReadonlySet<string>[] {
  switch (rule.kind) {
    case "role":
    case "userRole":
      return [new Set(rule.anyOf)];
    case "and":
    case "or":
      return rule.rules.flatMap(roleTestsIn);
    case "not":
      return roleTestsIn(rule.rule);
    default:
      return [];
  }
}

/** 4,096 combinations. */
const mostRoles = 12;

function subsetsOf(roles: readonly string[]): string[][] {
  return roles.reduce<string[][]>((sets, role) => [...sets, ...sets.map((set) => [...set, role])], [[]]);
}
