import * as z from "zod";

const shapeName = Symbol("quickback.shapeName");

/** An object schema with the name that it has in the document. */
export type Shape<Schema extends z.ZodObject = z.ZodObject> = Schema & { readonly [shapeName]: string };

/** Names an object schema: `shape("Post", z.object({ … }))` is `#/components/schemas/Post`. */
export function shape<Schema extends z.ZodObject>(name: string, schema: Schema): Shape<Schema> {
  return Object.assign(schema.clone(), { [shapeName]: name }) as Shape<Schema>; // clone() keeps the schema's type
}

export function nameOf(named: Shape): string {
  return named[shapeName];
}

/** The schema inside `.optional()` and `.nullable()`. */
export function withoutWrappers(schema: z.core.$ZodType): z.core.$ZodType {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return wrapped ? withoutWrappers(schema.unwrap()) : schema;
}
