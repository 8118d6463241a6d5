import { and, eq, type SQL } from "drizzle-orm";
import { notFound } from "../problem/problem.js";
import { textReader } from "../query/text-values.js";
import type { ResourceDefinition } from "../resource/definition.js";
import { keyParameters } from "../resource/key-parameters.js";

/** Reads the key in a path as a test of the primary key; one that cannot be a key is not found. */
export type RecordTest = (parameter: (name: string) => string | undefined) => SQL;

export function recordTest({ keys, shape }: ResourceDefinition): RecordTest {
  const names = keyParameters(keys);
  const parts = keys.map(({ name, column }, index) => {
    const schema = shape.shape[name];
    const read = schema === undefined ? (text: string) => text : textReader(schema);
    return { parameter: names[index] ?? name, column, read };
  });
  return (parameter) => {
    const tests = parts.map(({ parameter: name, column, read }) => {
      const text = parameter(name);
      const value = text === undefined || text === "" ? undefined : read(text);
      if (value === undefined) throw notFound();
      return eq(column, value);
    });
    return and(...tests) ?? noKey();
  };
}

function noKey(): never {
  throw new Error("A resource has a primary key");
}
