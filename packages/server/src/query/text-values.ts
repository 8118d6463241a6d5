import * as z from "zod";
import { comparableOf, type Comparable } from "../resource/comparable.js";
import { withoutWrappers } from "../resource/shape.js";

/** Reads a value from a query's text; `undefined` where it does not parse. */
export type TextReader = (text: string) => unknown;

const wireForms: Record<Comparable, TextReader> = {
  text: (text) => text,
  enum: (text) => text,
  timestamp: (text) => text,
  decimal: (text) => text,
  int64: (text) => text,
  boolean: (text) => ({ true: true, false: false })[text],
  integer: (text) => (/^-?(0|[1-9]\d*)$/.test(text) ? Number(text) : undefined),
  number: (text) => (/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined),
};

/** Reads texts as values of one field, in the form that they have on the wire. */
export function wireReader(field: z.core.$ZodType): TextReader {
  const kind = comparableOf(field);
  return (text) => (kind === undefined ? undefined : wireForms[kind](text));
}

/** Reads texts as values of one field, in the form that its column holds. */
export function textReader(field: z.core.$ZodType): TextReader {
  const kind = comparableOf(field);
  if (kind === undefined) return () => undefined;
  const schema = withoutWrappers(field);
  return (text) => {
    const wire = wireForms[kind](text);
    const parsed = wire === undefined ? undefined : z.safeParse(schema, wire);
    return parsed?.success ? parsed.data : undefined;
  };
}

/** What a text should have looked like. */
export const expectations: Record<Comparable, string> = {
  text: "a text",
  enum: "one of the documented values",
  timestamp: "a timestamp such as 2026-01-31T12:00:00Z",
  decimal: "a decimal such as 19.99",
  int64: "a whole number",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
};
