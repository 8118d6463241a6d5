import * as z from "zod";
import { withoutWrappers } from "../resource/shape.js";

/** Reads a value from a query's text; `undefined` where it does not parse. */
export type TextReader = (text: string) => unknown;

/** What a filter can compare: never JSON. */
export type Comparable = "text" | "enum" | "integer" | "number" | "boolean" | "timestamp";

/** How a field compares, or `undefined` where it does not. */
export function comparableOf(field: z.core.$ZodType): Comparable | undefined {
  const inner = withoutWrappers(field);
  if (inner instanceof z.ZodCodec) return "timestamp";
  if (inner instanceof z.ZodEnum) return "enum";
  if (inner instanceof z.ZodBoolean) return "boolean";
  if (inner instanceof z.ZodNumber) return inner.format === "safeint" ? "integer" : "number";
  return inner instanceof z.ZodString ? "text" : undefined;
}

const wireForms: Record<Comparable, TextReader> = {
  text: (text) => text,
  enum: (text) => text,
  timestamp: (text) => text,
  boolean: (text) => ({ true: true, false: false })[text],
  integer: (text) => (/^-?(0|[1-9]\d*)$/.test(text) ? Number(text) : undefined),
  number: (text) => (/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined),
};

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
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
};
