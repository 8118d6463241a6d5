import { array, object, quote, verbatim, type Code } from "./code.js";

/** What can be printed as a literal. */
export type LiteralValue =
  string | number | boolean | null | readonly LiteralValue[] | { readonly [key: string]: LiteralValue };

/** A value as source that evaluates to it. */
export function literal(value: LiteralValue): Code {
  if (typeof value === "string") return verbatim(quote(value));
  if (typeof value === "number") return verbatim(number(value));
  if (value === null || typeof value === "boolean") return verbatim(String(value));
  if (isList(value)) return array(value.map(literal), value.every(isScalar) ? "fill" : "fit");
  return object(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, literal(item)])));
}

/** Whether a value is made of nothing but what `literal` prints. */
export function isLiteral(value: unknown): value is LiteralValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return Array.from(value).every(isLiteral); // `every` would skip a hole
  return isPlainObject(value) && Object.values(value).every(isLiteral);
}

/** A comment above a declaration. */
export function docComment(text: string): Code {
  const lines = text.replaceAll("*/", "*\\/").split(/\r\n|[\n\r\u2028\u2029]/);
  const [only, ...others] = lines;
  if (others.length === 0) return verbatim(`/** ${only} */`);
  return verbatim(["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n"));
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`Not a literal: ${value}`);
  return Object.is(value, -0) ? "-0" : String(value);
}

function isList(value: LiteralValue): value is readonly LiteralValue[] {
  return Array.isArray(value);
}

function isScalar(value: LiteralValue): boolean {
  return value === null || typeof value !== "object";
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
