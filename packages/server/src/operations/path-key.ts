import * as z from "zod";
import { isUnstorable, unstorable } from "../http/read-body.js";
import { invalid, type Problem, type ProblemDetail } from "../problem/problem.js";
import { expectations, textReader, wireReader } from "../query/text-values.js";
import { comparableOf } from "../resource/comparable.js";
import { keyParameters } from "../resource/key-parameters.js";
import type { PutOperation } from "../resource/operation.js";
import type { Row } from "../table/row.js";

/** The key that a path names. */
export interface PathKey {
  readonly values: Row;
  /** Why no new record may have it, although one that is there might. */
  readonly fault: Problem | undefined;
}

/** Reads the key in a path; throws `VALIDATION_ERROR` where no record can have it. */
export type KeyReader = (parameter: (name: string) => string | undefined) => PathKey;

export function keyReader({ resource: { keys, shape }, key }: Pick<PutOperation, "resource" | "key">): KeyReader {
  const names = keyParameters(keys);
  const parts = keys.map(({ name }, index) => {
    const field = shape.shape[name] ?? z.never();
    const expected = `Expected ${expectations[comparableOf(field) ?? "text"]}`;
    const readers = { wire: wireReader(field), kept: textReader(field) };
    return { name, parameter: names[index] ?? name, schema: key.shape[name] ?? z.never(), expected, ...readers };
  });
  return (parameter) => {
    const faults: ProblemDetail[] = [];
    const values = parts.map(({ name, parameter: path, schema, expected, wire, kept }) => {
      const text = parameter(path) ?? "";
      const known = isUnstorable(text) ? undefined : kept(text);
      if (known === undefined) throw invalid([fault(path, isUnstorable(text) ? unstorable : expected)]);
      const made = z.safeParse(schema, wire(text));
      if (!made.success) faults.push(fault(path, made.error.issues[0]?.message ?? expected));
      return [name, made.success ? made.data : known] as const;
    });
    return { values: Object.fromEntries(values), fault: faults.length === 0 ? undefined : invalid(faults) };
  };
}

function fault(path: string, message: string): ProblemDetail {
  return { path, code: "invalid_key", message: `The key "${path}": ${message}.` };
}
