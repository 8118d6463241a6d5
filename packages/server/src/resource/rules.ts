import type { Comparison, Literal, NonEmpty, Operator, Rule } from "@quickback/policy";
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

interface Owning {
  /** Rows without an owner exist for everyone. */
  readonly optional?: true;
  /** Callers for whom every owner's rows exist. */
  readonly except?: Rule;
}

/** The column names the caller's user. */
export function own(column: Column, { optional, except }: Owning = {}): Rule {
  const isMine = where(column, { equals: "$ctx.userId" });
  const others: Rule[] = [...(optional ? [withoutOwner(column)] : []), ...(except === undefined ? [] : [except])];
  return others.length === 0 ? isMine : { kind: "or", rules: [isMine, ...others] };
}

function withoutOwner(column: Column): Rule {
  return { kind: "isNull", column: keyOf(column) };
}

/** The row is not soft-deleted. */
export function notDeleted(column: Column): Rule {
  return { kind: "isNull", column: keyOf(column) };
}

/** What a column is compared with: a value of its own, in its wire form, or one of the context: `"$ctx.userId"`. */
type Operand<Data> = (Data extends Date ? string : Data) | `$ctx.${string}`;

type Scalar = "equals" | "notEquals" | "lessThan" | "lessThanOrEqual" | "greaterThan" | "greaterThanOrEqual";

type Tests<Data> = { readonly [Test in Scalar]?: Operand<Data> } & {
  readonly in?: readonly Operand<Data>[] | `$ctx.${string}`;
  readonly notIn?: readonly Operand<Data>[] | `$ctx.${string}`;
  readonly isNull?: boolean;
};

/** The column passes every test: `where(posts.status, { equals: "draft" })`. */
export function where<C extends Column>(column: C, tests: Tests<C["_"]["data"]>): Rule {
  const rules = Object.entries<unknown>(tests).map(([test, operand]) => testRule(column, test, operand));
  const [first, ...others] = rules;
  if (first === undefined) throw new Error("A condition without a test says nothing");
  return others.length === 0 ? first : { kind: "and", rules };
}

function testRule(column: Column, test: string, operand: unknown): Rule {
  const name = keyOf(column);
  if (test === "isNull")
    return operand === true ? { kind: "isNull", column: name } : not({ kind: "isNull", column: name });
  // the type of `tests` has no other names
  return { kind: "compare", column: name, operator: test as Operator, operand: operandOf(column, operand) };
}

function operandOf(column: Column, given: unknown): Comparison["operand"] {
  if (typeof given === "string" && given.startsWith("$ctx.")) return { kind: "context", path: given.slice(5) };
  const value = Array.isArray(given) ? given.map((one) => literalOf(column, one)) : literalOf(column, given);
  return { kind: "literal", value };
}

/** A rule keeps a time in milliseconds. */
function literalOf(column: Column, value: unknown): Literal {
  return column.dataType === "date" ? Date.parse(String(value)) : (value as Literal); // as the column's type says
}

/** Every rule holds. */
export function all(...rules: readonly [Rule, Rule, ...Rule[]]): Rule {
  return { kind: "and", rules };
}

/** At least one rule holds. */
export function any(...rules: readonly [Rule, Rule, ...Rule[]]): Rule {
  return { kind: "or", rules };
}

export function not(rule: Rule): Rule {
  return { kind: "not", rule };
}

/** No caller. */
export function nobody(): Rule {
  return { kind: "nobody" };
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

/** A caller whose platform role, `user.role`, is one of these. */
export function userRole(...anyOf: NonEmpty<string>): Rule {
  return { kind: "userRole", anyOf };
}
