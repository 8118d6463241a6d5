import * as z from "zod";
import { withoutWrappers } from "./shape.js";

const precisions = { ms: 3, seconds: 0 } as const;

/** How finely a timestamp column counts. */
export type Precision = keyof typeof precisions;

/**
 * A point in time: RFC 3339 on the wire, a `Date` in the server. Written in UTC with the column's precision; read
 * with any offset. Digits finer than the column keeps are refused, since they would be lost in silence.
 */
export function timestamp(precision: Precision) {
  const digits = precisions[precision];
  const wire = z.iso
    .datetime({ offset: true, error: "Expected a timestamp such as 2026-01-31T12:00:00Z" })
    .refine((text) => fractionOf(text).length <= digits, {
      error: digits === 0 ? "Expected a timestamp in whole seconds" : `Expected at most ${digits} digits of a second`,
    });
  return z.codec(wire, z.date(), {
    decode: (text) => new Date(text),
    encode: (date) => (digits === 0 ? date.toISOString().replace(/\.\d+Z$/, "Z") : date.toISOString()),
  });
}

function fractionOf(text: string): string {
  return /\.(\d+)/.exec(text)?.[1]?.replace(/0+$/, "") ?? "";
}

/** Any JSON value but `null`, which stands for NULL and needs a nullable column: `json().nullable()`. */
export function json() {
  return z
    .unknown()
    .refine((value) => value !== undefined && value !== null, { error: "Expected a JSON value other than null" })
    .meta({ type: ["object", "array", "string", "number", "boolean"], items: {} });
}

/** How a value of one field goes onto the wire; `undefined` where it goes as it is. */
export function encoderOf(schema: z.core.$ZodType): ((value: unknown) => unknown) | undefined {
  const inner = withoutWrappers(schema);
  if (!(inner instanceof z.ZodCodec)) return undefined;
  return (value) => (value === null || value === undefined ? value : z.encode(inner, value as never)); // the column holds what the codec decodes to
}
