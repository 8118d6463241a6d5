/** A value that a rule compares a column with. */
export type Literal = string | number | boolean;

/** What stands on the right of a comparison: a value written by the author, or a path into the request's context. */
export type Operand =
  | { readonly kind: "literal"; readonly value: Literal | readonly Literal[] }
  | { readonly kind: "context"; readonly path: string };

export type Operator =
  "equals" | "notEquals" | "in" | "notIn" | "lessThan" | "lessThanOrEqual" | "greaterThan" | "greaterThanOrEqual";

/** At least one: a rule about no role at all would say nothing. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A test of one column against one operand. */
export interface Comparison<Right = Operand> {
  readonly kind: "compare";
  readonly column: string;
  readonly operator: Operator;
  readonly operand: Right;
}

/** A test of one column for NULL. */
export interface NullTest {
  readonly kind: "isNull";
  readonly column: string;
}

/**
 * Who may do what, and to which rows: the one language of firewall, access, view and mask rules.
 *
 * `anyone` holds without sign-in; every other rule is about a caller who has signed in.
 */
export type Rule =
  | { readonly kind: "anyone" }
  | { readonly kind: "nobody" }
  | { readonly kind: "signedIn" }
  | { readonly kind: "role"; readonly anyOf: NonEmpty<string> }
  | { readonly kind: "userRole"; readonly anyOf: NonEmpty<string> }
  | Comparison
  | NullTest
  | { readonly kind: "and"; readonly rules: readonly Rule[] }
  | { readonly kind: "or"; readonly rules: readonly Rule[] }
  | { readonly kind: "not"; readonly rule: Rule };

/**
 * Whether a caller without credentials may be let in at all: `anyone` is named, and nothing beside it in the same
 * `and` asks for a caller.
 */
export function isPublic(rule: Rule): boolean {
  switch (rule.kind) {
    case "anyone":
      return true;
    case "and":
      return rule.rules.some(isPublic) && rule.rules.every((part) => isPublic(part) || isAboutRows(part));
    case "or":
      return rule.rules.some(isPublic);
    default:
      return false;
  }
}

/** Whether a rule can be decided from the row and the clock alone. */
function isAboutRows(rule: Rule): boolean {
  switch (rule.kind) {
    case "compare":
      return rule.operand.kind === "literal" || rule.operand.path === "now";
    case "isNull":
      return true;
    case "and":
    case "or":
      return rule.rules.every(isAboutRows);
    case "not":
      return isAboutRows(rule.rule);
    default:
      return false;
  }
}

/** Whether a rule says the same of every caller, so that nobody's credentials need to be read. */
export function isSameForEveryone(rule: Rule): boolean {
  if (alwaysSays(rule) !== undefined) return true;
  switch (rule.kind) {
    case "and":
    case "or":
      return rule.rules.every(isSameForEveryone);
    case "not":
      return isSameForEveryone(rule.rule);
    default:
      return isAboutRows(rule);
  }
}

/** Whether everyone, signed in or not, reads the same rows by a rule. As for operations, one without `anyone` asks for sign-in. */
export function isReadAlike(read: Rule): boolean {
  return read.kind === "nobody" || (isPublic(read) && isSameForEveryone(read));
}

/** What a rule says whoever asks and whatever the row; `undefined` where that decides. What is unknown decides nothing. */
function alwaysSays(rule: Rule): boolean | undefined {
  switch (rule.kind) {
    case "anyone":
      return true;
    case "nobody":
      return false;
    case "and":
    case "or": {
      const parts = rule.rules.map(alwaysSays);
      const deciding = rule.kind === "or";
      if (parts.includes(deciding)) return deciding;
      return parts.every((part) => part === !deciding) ? !deciding : undefined;
    }
    case "not": {
      const inside = alwaysSays(rule.rule);
      return inside === undefined ? undefined : !inside;
    }
    default:
      return undefined;
  }
}
