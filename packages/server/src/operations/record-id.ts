import type { SQL } from "drizzle-orm";
import { notFound } from "../problem/problem.js";
import { textReader } from "../query/text-values.js";
import type { ResourceDefinition } from "../resource/definition.js";
import { keyParameters } from "../resource/key-parameters.js";
import { isAt } from "../table/is-at.js";

/** Reads the key in a path as a test of the primary key; one that cannot be a key is not found. */
export type RecordTest = (parameter: (name: string) => string | undefined) => SQL;

export function recordTest({ keys, shape }: ResourceDefinition): RecordTest {
  const names = keyParameters(keys);
  const parts = keys.map(({ name }, index) => {
    const schema = shape.shape[name];
    const read = schema === undefined ? (text: string) => text : textReader(schema);
    return { parameter: names[index] ?? name, name, read };
  });
  return (parameter) => {
    const values = parts.map(({ parameter: path, name, read }) => {
      const text = parameter(path);
      const value = text === undefined || text === "" ? undefined : read(text);
      if (value === undefined) throw notFound();
      return [name, value] as const;
    });
    return isAt(keys, Object.fromEntries(values));
  };
}
