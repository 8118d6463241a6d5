import * as z from "zod";
import { comparedAs } from "./comparable.js";
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
  const finer = new RegExp(`\\.\\d{${digits}}0*[1-9]`); // takes linear time: clients choose how long the text is
  const wire = z.iso
    .datetime({ offset: true, error: "Expected a timestamp such as 2026-01-31T12:00:00Z" })
    .refine((text) => !finer.test(text), {
      error: digits === 0 ? "Expected a timestamp in whole seconds" : `Expected at most ${digits} digits of a second`,
    })
    .refine(isWritable, { error: "Expected a timestamp of the years 0000 to 9999 in UTC" });
  const codec = z.codec(wire, z.date(), {
    decode: (text) => new Date(text),
    encode: (date) => (digits === 0 ? date.toISOString().replace(/\.\d+Z$/, "Z") : date.toISOString()),
  });
  return comparedAs("timestamp", codec);
}

/** An offset can move a year out of RFC 3339's four digits: such a time could be kept, but never written again. */
function isWritable(text: string): boolean {
  const year = new Date(text).getUTCFullYear();
  return Number.isNaN(year) || (year >= 0 && year <= 9999);
}

/** Any JSON value but `null`, which stands for NULL and needs a nullable column: `json().nullable()`. */
export function json() {
  return z
    .unknown()
    .refine((value) => value !== undefined && value !== null, { error: "Expected a JSON value other than null" })
    .meta({ type: ["object", "array", "string", "number", "boolean"], items: {} });
}

/**
 * An author's schema for a field that travels in another form than it is kept in. What the schema gives is that form, or
 * already what the column holds: `z.iso.datetime()` and `z.coerce.date()` do equally well.
 */
export function refined<Codec extends z.ZodCodec>(own: Codec, schema: z.ZodType) {
  return schema.transform((value, context) => {
    const read = own.safeParse(value);
    if (read.success) return read.data;
    // every wire form is a text; of anything else, what can't be encoded is refused
    const isHeld = typeof value !== "string" && z.safeEncode(own, value as never).success;
    if (isHeld) return value as z.output<Codec>;
    for (const { message } of read.error.issues) context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

/** How a value of one field goes onto the wire; `undefined` where it goes as it is. */
export function encoderOf(schema: z.core.$ZodType): ((value: unknown) => unknown) | undefined {
  const inner = withoutWrappers(schema);
  if (!(inner instanceof z.ZodCodec)) return undefined;
  return (value) => (value === null || value === undefined ? value : z.encode(inner, value as never)); // the column holds what the codec decodes to
}
