import type { Condition } from "@quickback/policy";
import type { ResourcePolicy } from "@quickback/policy/report";

const words = {
  equals: "is",
  notEquals: "is not",
  in: "is one of",
  notIn: "is none of",
  lessThan: "is below",
  lessThanOrEqual: "is at most",
  greaterThan: "is above",
  greaterThanOrEqual: "is at least",
} as const;

interface Known {
  readonly resource: ResourcePolicy;
  /** The time of the request. */
  readonly now: number;
}

/** A condition as a claim: `ownerId is "u1" and deletedAt is empty`. */
export function describeCondition(condition: Condition, known: Known): string {
  switch (condition.kind) {
    case "isNull":
      return `${condition.column} is empty`;
    case "compare":
      return `${condition.column} ${words[condition.operator]} ${valuesOf(condition, known)}`;
    case "not":
      if (condition.condition.kind === "isNull") return `${condition.condition.column} is not empty`;
      return `not (${describeCondition(condition.condition, known)})`;
    case "and":
    case "or":
      return condition.conditions.map((part) => within(part, known)).join(` ${condition.kind} `);
    default:
      return condition satisfies never;
  }
}

function within(part: Condition, known: Known): string {
  const said = describeCondition(part, known);
  return part.kind === "and" || part.kind === "or" ? `(${said})` : said;
}

function valuesOf({ column, operand }: Condition & { readonly kind: "compare" }, { resource, now }: Known): string {
  const isTime = resource.columns.find(({ name }) => name === column)?.type === "timestamp";
  return [operand]
    .flat()
    .map((value) => {
      if (!isTime || typeof value !== "number") return JSON.stringify(value);
      return value === now ? "now" : new Date(value).toISOString();
    })
    .join(", ");
}
