import { anonymous, isSignedIn, type Context } from "./context.js";
import { evaluate, type Decision } from "./evaluate.js";
import { isPublic, type Rule } from "./rule.js";

/**
 * What a rule can come to: for some signed-in caller, or for nobody where the rule is public. Exact where its tests tell at
 * most twelve kinds of roles apart; of a rule with more, everything is possible.
 */
export function possibleDecisions(rule: Rule): ReadonlySet<Decision["kind"]> {
  const callers = callersOf(rule);
  if (callers === undefined) return new Set(kinds);
  return new Set(
    callers.filter((caller) => isPublic(rule) || isSignedIn(caller)).map((one) => evaluate(rule, one).kind),
  );
}

const kinds = ["allow", "deny", "rows"] as const satisfies Decision["kind"][];

/** What several rules come to for one caller, one after another. */
export interface DecidedTogether {
  readonly isSignedIn: boolean;
  readonly decisions: readonly Decision["kind"][];
}

/** What several rules can come to for the same caller: for nobody, whether they are public or not, and for each kind of user. */
export function possibleTogether(rules: readonly Rule[]): readonly DecidedTogether[] {
  const callers = callersOf({ kind: "or", rules });
  if (callers !== undefined) {
    return callers.map((caller) => {
      return { isSignedIn: isSignedIn(caller), decisions: rules.map((rule) => evaluate(rule, caller).kind) };
    });
  }
  const all = rules.reduce<Decision["kind"][][]>(
    (found) => found.flatMap((one) => kinds.map((kind) => [...one, kind])),
    [[]],
  );
  return all.flatMap((decisions) => [true, false].map((isSignedIn) => ({ isSignedIn, decisions })));
}

/** Nobody, and a user for each combination of roles that a rule tells apart; `undefined` where they are too many. */
function callersOf(rule: Rule): readonly Context[] | undefined {
  const roles = toldApart(rule);
  return roles.length > mostRoles ? undefined : [{ ...anonymous, now }, ...subsetsOf(roles).map(callerWith)];
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
