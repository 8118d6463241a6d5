import type { InferSelectModel } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type * as z from "zod";
import type { Shape } from "./shape.js";

export type ColumnOf<Table extends SQLiteTable> = keyof InferSelectModel<Table> & string;
export type FieldOf<Schema extends z.ZodObject> = keyof Schema["shape"] & string;

/** A shape all of whose fields are columns of the table; any other is refused by the type checker. */
export type ShapeWithin<Schema extends z.ZodObject, Table extends SQLiteTable> =
  FieldOf<Schema> extends ColumnOf<Table> ? Shape<Schema> : never;

/** Forgets the fields: the types have been checked where the shape was given. */
export function anyShape(shape: unknown): Shape {
  return shape as Shape; // only called with a ShapeWithin, which is a Shape or never
}
