import type * as z from "zod";

/** A key's schema without the texts that mean something else in a path of its table: `otherThan(keyText(), "batch")`. */
export function otherThan<Schema extends z.ZodType>(schema: Schema, ...names: readonly string[]): Schema {
  const listed = names.map((name) => JSON.stringify(name)).join(" or ");
  const error = `Expected a text other than ${listed}, which a path of another operation has in its place`;
  return schema
    .refine((value) => typeof value !== "string" || !names.includes(value), { error })
    .meta({ not: { enum: [...names] } });
}
