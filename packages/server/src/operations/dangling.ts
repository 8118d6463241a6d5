import type { SQL } from "drizzle-orm";
import { Problem, type ProblemDetail } from "../problem/problem.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Targets } from "../table/readable-rows.js";
import type { Row } from "../table/row.js";
import type { ScopedTable } from "../table/scoped-table.js";

/** A write whose foreign keys named rows that the caller may not read. */
export interface Dangling {
  readonly rows: ScopedTable;
  readonly resource: ResourceDefinition;
  readonly values: Row;
  readonly targets: Targets;
}

/** Why no row was made: the only tests of an INSERT are those of its foreign keys. */
export async function whyNotMade({ rows, resource, values, targets }: Dangling): Promise<Problem> {
  const dangling = await rows.danglingOfNew(values, targets);
  return dangling.length === 0 ? conflict() : referenceNotFound(dangling, { resource, values });
}

/** Why no row was changed, where nothing else was in the way of it. */
export async function whyNotChanged(found: Problem, where: SQL | undefined, dangling: Dangling): Promise<Problem> {
  if (found.code !== "CONFLICT" && found.code !== "PRECONDITION_FAILED") return found;
  const { rows, resource, values, targets } = dangling;
  const columns = await rows.danglingOfChange(where, values, targets);
  return columns.length === 0 ? found : referenceNotFound(columns, { resource, values });
}

export function conflict(): Problem {
  return new Problem("CONFLICT", { detail: "The record changed while this request ran. Try again." });
}

type Written = Pick<Dangling, "resource" | "values">;

/** Whether there is no such row or the caller may not read it, nobody learns. */
export function referenceNotFound(columns: readonly string[], { resource, values }: Written): Problem {
  const fields = columns.filter((name) => Object.hasOwn(values, name) && Object.hasOwn(resource.readable, name));
  const errors = [...new Set(fields)].map((field): ProblemDetail => {
    return { path: `/${field}`, code: "REFERENCE_NOT_FOUND", message: `The field "${field}" refers to no record.` };
  });
  const detail = "A field refers to a record that does not exist.";
  return new Problem("REFERENCE_NOT_FOUND", { detail, ...(errors.length > 0 && { errors }) });
}
