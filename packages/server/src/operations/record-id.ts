import { eq, type SQL } from "drizzle-orm";
import { notFound } from "../problem/problem.js";
import { textReader } from "../query/text-values.js";
import type { ResourceDefinition } from "../resource/definition.js";

/** Reads the `{id}` of a path as a test of the primary key; an id that cannot be one is not found. */
export type RecordTest = (id: string | undefined) => SQL;

export function recordTest({ keys, shape }: ResourceDefinition): RecordTest {
  const [key] = keys;
  const schema = shape.shape[key.name];
  const read = schema === undefined ? (text: string) => text : textReader(schema);
  return (id) => {
    const value = id === undefined || id === "" ? undefined : read(id);
    if (value === undefined) throw notFound();
    return eq(key.column, value);
  };
}
