import { isPublic, type Rule } from "./rule.js";

/**
 * A rule under which nobody passes without sign-in but through a branch that names `anyone`: a condition on the row
 * alone, or a `not`, is about callers who have signed in.
 */
export function requireSignIn(rule: Rule): Rule {
  switch (rule.kind) {
    case "or":
      return { ...rule, rules: rule.rules.map(requireSignIn) };
    case "and": {
      const rules = rule.rules.map((part) => (namesAnyone(part) ? requireSignIn(part) : part));
      const all: Rule = { ...rule, rules };
      return isPublic(all) || asksForCaller(all) ? all : signedInAnd(rules);
    }
    case "compare":
    case "isNull":
    case "not":
      return asksForCaller(rule) ? rule : signedInAnd([rule]);
    default:
      return rule;
  }
}

function signedInAnd(rules: readonly Rule[]): Rule {
  return { kind: "and", rules: [{ kind: "signedIn" }, ...rules] };
}

function namesAnyone(rule: Rule): boolean {
  if (rule.kind === "anyone") return true;
  return (rule.kind === "and" || rule.kind === "or") && rule.rules.some(namesAnyone);
}

/** Whether a rule fails for whoever has not signed in. */
function asksForCaller(rule: Rule): boolean {
  switch (rule.kind) {
    case "nobody":
    case "signedIn":
    case "role":
    case "userRole":
      return true;
    case "compare":
      return rule.operand.kind === "context" && rule.operand.path !== "now";
    case "and":
      return rule.rules.some(asksForCaller);
    case "or":
      return rule.rules.length > 0 && rule.rules.every(asksForCaller);
    default:
      return false;
  }
}
