import * as z from "zod";
import type { ResourceDefinition } from "./definition.js";

/** A record's key as a body names it: its value, or an object where it is of several columns. */
export function keySchema(resource: Pick<ResourceDefinition, "keys" | "shape">): z.ZodType {
  const fields = keyFields(resource);
  const [only, ...others] = Object.values(fields);
  return only !== undefined && others.length === 0 ? only : z.strictObject(fields);
}

/** The fields that name a record. */
export function keyFields({ keys, shape }: Pick<ResourceDefinition, "keys" | "shape">): Record<string, z.ZodType> {
  return Object.fromEntries(
    keys.map(({ name }) => {
      const schema: unknown = shape.shape[name];
      return [name, schema instanceof z.ZodType ? schema : z.string()];
    }),
  );
}
