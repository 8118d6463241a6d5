import * as z from "zod";
import { withoutWrappers } from "./shape.js";

/** How a field compares with a text of a query: what a list can filter and sort by. Never JSON or bytes. */
export type Comparable = "text" | "enum" | "integer" | "number" | "decimal" | "int64" | "boolean" | "timestamp";

const comparable = Symbol("quickback.comparable");

/** Marks a codec whose wire form a query can name. */
export function comparedAs<Codec extends z.ZodCodec>(kind: Comparable, codec: Codec): Codec {
  return Object.assign(codec, { [comparable]: kind });
}

/** How a field compares, or `undefined` where it does not. */
export function comparableOf(field: z.core.$ZodType): Comparable | undefined {
  const inner: z.core.$ZodType & { readonly [comparable]?: Comparable } = withoutWrappers(field);
  if (inner[comparable] !== undefined) return inner[comparable];
  if (inner instanceof z.ZodEnum) return "enum";
  if (inner instanceof z.ZodBoolean) return "boolean";
  if (inner instanceof z.ZodNumber) return inner.format === "safeint" ? "integer" : "number";
  return inner instanceof z.ZodString ? "text" : undefined;
}
