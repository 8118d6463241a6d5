import type { Rule } from "@quickback/policy";

/** The masks that an author can name. */
export const maskTypes = ["email", "phone", "ssn", "creditCard", "name", "redact", "custom"] as const;

export type MaskType = (typeof maskTypes)[number];

/** How a column looks to those who may not see it. */
export interface Mask {
  readonly type: MaskType;
  /** Who sees it as it is, and in which rows: `nobody` where nobody does. */
  readonly unless: Rule;
}

/** Whether some callers see the column as it is in every row, whichever it is: for these it exists in queries. */
export function isBareForSome({ unless }: Mask): boolean {
  return holdsForCaller(unless);
}

/** Whether a rule can hold without a look at the row. Those of masks name callers, or the row's owner, or either. */
function holdsForCaller(rule: Rule): boolean {
  switch (rule.kind) {
    case "nobody":
    case "compare":
    case "isNull":
      return false;
    case "and":
      return rule.rules.every(holdsForCaller);
    case "or":
      return rule.rules.some(holdsForCaller);
    default:
      return true;
  }
}
