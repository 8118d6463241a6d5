import { contextValue, isSignedIn, splitRoles, type Context } from "./context.js";
import type { Comparison, Literal, NullTest, Rule } from "./rule.js";

type Value = Literal | readonly Literal[];

/** A rule about columns alone: every context value has been put in. NULL is decided by `holds`, never by SQL. */
export type Condition =
  | Comparison<Value>
  | NullTest
  | { readonly kind: "and"; readonly conditions: readonly Condition[] }
  | { readonly kind: "or"; readonly conditions: readonly Condition[] }
  | { readonly kind: "not"; readonly condition: Comparison<Value> | NullTest };

/** What a rule says about one caller: no row, every row, or the rows that meet a condition. */
export type Decision =
  { readonly kind: "deny" } | { readonly kind: "allow" } | { readonly kind: "rows"; readonly condition: Condition };

const deny: Decision = Object.freeze({ kind: "deny" });
const allow: Decision = Object.freeze({ kind: "allow" });

/**
 * Reduces a rule to a decision for one caller.
 *
 * The logic is Kleene's, with *unknown* only where a context value is missing. A row passes where the rule is
 * true, so unknown denies; and because a negated rule asks where its inside is *false*, unknown denies there too.
 */
export function evaluate(rule: Rule, context: Context): Decision {
  return whereIs(true, rule, context);
}

/** The rows on which `rule` is certainly `truth`. */
function whereIs(truth: boolean, rule: Rule, context: Context): Decision {
  switch (rule.kind) {
    case "anyone":
      return decide(truth);
    case "nobody":
      return decide(!truth);
    case "signedIn":
      return decide(isSignedIn(context) === truth);
    case "role":
      return decide(rule.anyOf.some((role) => context.roles.includes(role)) === truth);
    case "userRole":
      return decide(holdsUserRole(rule.anyOf, context) === truth);
    case "compare":
      return compare(truth, rule, context);
    case "isNull":
      return rows(truth, rule);
    case "and":
      return join(truth ? "and" : "or", truth, rule.rules, context);
    case "or":
      return join(truth ? "or" : "and", truth, rule.rules, context);
    case "not":
      return whereIs(!truth, rule.rule, context);
    default:
      return rule satisfies never;
  }
}

function decide(passes: boolean): Decision {
  return passes ? allow : deny;
}

function rows(truth: boolean, test: Comparison<Value> | NullTest): Decision {
  return { kind: "rows", condition: truth ? test : { kind: "not", condition: test } };
}

function holdsUserRole(anyOf: readonly string[], context: Context): boolean {
  const held = splitRoles(context.userRole ?? "");
  return anyOf.some((role) => held.includes(role));
}

function compare(truth: boolean, rule: Comparison, context: Context): Decision {
  const { kind, column, operator, operand } = rule;
  const value = operand.kind === "literal" ? operand.value : contextValue(context, operand.path);
  if (value === undefined) return deny;
  return rows(truth, { kind, column, operator, operand: value });
}

function join(kind: "and" | "or", truth: boolean, rules: readonly Rule[], context: Context): Decision {
  const [absorbing, neutral] = kind === "and" ? [deny, allow] : [allow, deny];
  const conditions: Condition[] = [];
  for (const rule of rules) {
    const decision = whereIs(truth, rule, context);
    if (decision.kind === absorbing.kind) return absorbing;
    if (decision.kind === "rows") conditions.push(decision.condition);
  }
  const [first, ...others] = conditions;
  if (first === undefined) return neutral;
  return { kind: "rows", condition: others.length === 0 ? first : { kind, conditions } };
}
