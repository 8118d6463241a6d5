import { isSameForEveryone, type Rule } from "./rule.js";

/** A rule as it is for a caller without sign-in, of whom the context knows nothing: about rows and the clock alone. */
export function publicRule(rule: Rule): Rule {
  return whereIs(true, rule);
}

/** What is left of a rule, or of its opposite. Unknown is neither, as `evaluate` has it. */
function whereIs(truth: boolean, rule: Rule): Rule {
  switch (rule.kind) {
    case "anyone":
      return truth ? rule : nobody;
    case "nobody":
      return truth ? rule : anyone;
    case "signedIn":
    case "role":
    case "userRole":
      return truth ? nobody : anyone;
    case "compare":
    case "isNull":
      if (!isSameForEveryone(rule)) return nobody;
      return truth ? rule : { kind: "not", rule };
    case "and":
    case "or":
      return joined(
        (rule.kind === "and") === truth ? "and" : "or",
        rule.rules.map((part) => whereIs(truth, part)),
      );
    case "not":
      return whereIs(!truth, rule.rule);
    default:
      return rule satisfies never;
  }
}

const anyone: Rule = { kind: "anyone" };
const nobody: Rule = { kind: "nobody" };

function joined(kind: "and" | "or", rules: readonly Rule[]): Rule {
  const [absorbing, neutral] = kind === "and" ? [nobody, anyone] : [anyone, nobody];
  if (rules.some((rule) => rule.kind === absorbing.kind)) return absorbing;
  if (rules.every((rule) => rule.kind === neutral.kind)) return neutral;
  // that an `and` names anyone is what lets a caller without sign-in ask at all
  return { kind, rules: rules.filter(({ kind }) => kind !== "nobody") };
}
