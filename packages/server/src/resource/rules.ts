import type { NonEmpty, Rule } from "@quickback/policy";
import type { Column } from "drizzle-orm";
import { keyOf } from "../table/columns.js";

/** Which rows of a table exist for a caller. */
export interface Firewall {
  readonly kind: "firewall";
  readonly rule: Rule;
}

/** Rows that meet every rule named. */
export function rows(...rules: NonEmpty<Rule>): Firewall {
  return { kind: "firewall", rule: { kind: "and", rules } };
}

/** No firewall: `exception: true`, written out. */
export function everyRow(): Firewall {
  return { kind: "firewall", rule: { kind: "anyone" } };
}

/** The column names the caller's user. */
export function own(column: Column): Rule {
  return { kind: "compare", column: keyOf(column), operator: "equals", operand: { kind: "context", path: "userId" } };
}

/** The row is not soft-deleted. */
export function notDeleted(column: Column): Rule {
  return { kind: "isNull", column: keyOf(column) };
}

/** No sign-in needed. */
export function anyone(): Rule {
  return { kind: "anyone" };
}

/** Any caller who has signed in. */
export function signedIn(): Rule {
  return { kind: "signedIn" };
}

/** A caller who holds at least one of these roles. */
export function role(...anyOf: NonEmpty<string>): Rule {
  return { kind: "role", anyOf };
}
