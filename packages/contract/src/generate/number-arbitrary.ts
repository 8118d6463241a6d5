import fc from "fast-check";
import type { JsonObject } from "../document.js";
import { numberAt } from "./schema.js";

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The whole numbers that a schema's bounds and format leave. */
export function wholeRange(schema: JsonObject): Range {
  const above = numberAt(schema, "exclusiveMinimum");
  const below = numberAt(schema, "exclusiveMaximum");
  const usual = schema["format"] === "int64" ? Number.MAX_SAFE_INTEGER : 2 ** 31 - 1;
  return {
    least: Math.ceil(
      Math.max(numberAt(schema, "minimum") ?? -usual, above === undefined ? -usual : Math.floor(above) + 1),
    ),
    most: Math.floor(
      Math.min(numberAt(schema, "maximum") ?? usual, below === undefined ? usual : Math.ceil(below) - 1),
    ),
  };
}

export function integerArbitrary(schema: JsonObject): fc.Arbitrary<unknown> {
  const { least, most } = wholeRange(schema);
  const step = numberAt(schema, "multipleOf");
  if (least > most) return fc.constant(least);
  if (step === undefined || step <= 0) return fc.integer({ min: clamped(least), max: clamped(most) });
  const [first, last] = [Math.ceil(least / step), Math.floor(most / step)];
  return first > last ? fc.constant(0) : fc.integer({ min: first, max: last }).map((count) => count * step);
}

/** Whole ones, ones with two digits behind the point, and any. */
export function numberArbitrary(schema: JsonObject): fc.Arbitrary<unknown> {
  const whole = integerArbitrary(schema);
  if (numberAt(schema, "multipleOf") !== undefined) return whole;
  const min = numberAt(schema, "minimum") ?? numberAt(schema, "exclusiveMinimum") ?? -1e9;
  const max = numberAt(schema, "maximum") ?? numberAt(schema, "exclusiveMaximum") ?? Math.max(min, 1e9);
  if (min > max) return whole;
  const any = fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
  return fc.oneof(
    whole,
    any.map((value) => Math.round(value * 100) / 100),
    any,
  );
}

function clamped(value: number): number {
  return Math.min(Math.max(value, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
}
