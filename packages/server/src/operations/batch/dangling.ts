import type { Problem } from "../../problem/problem.js";
import type { ResourceDefinition } from "../../resource/definition.js";
import type { Row } from "../../table/row.js";
import { referenceNotFound } from "../dangling.js";

interface Written {
  readonly resource: ResourceDefinition;
  readonly records: readonly Row[];
}

/** The problems of records whose foreign keys name no row that the caller may read. */
export function danglingProblems(
  dangling: ReadonlyMap<number, readonly string[]>,
  { resource, records }: Written,
): ReadonlyMap<number, Problem> {
  const failing = [...dangling].filter(([, columns]) => columns.length > 0);
  return new Map(
    failing.map(([index, columns]) => [index, referenceNotFound(columns, { resource, values: records[index] ?? {} })]),
  );
}
