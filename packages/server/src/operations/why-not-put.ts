import { and } from "drizzle-orm";
import { notFound, Problem, type ProblemDetail } from "../problem/problem.js";
import { readableRows } from "../table/readable-rows.js";
import { denial } from "./admit.js";
import { conflict, referenceNotFound } from "./dangling.js";
import { notNew, preconditionFailed } from "./precondition.js";
import type { Attempt } from "./put-attempt.js";
import { conditionFailed, isReadable } from "./why-nothing.js";

/**
 * Why a put made no record and changed none. Of a record that the caller may not read nothing is said but that the key is
 * taken, as on create; and not even that to those who may not create.
 */
export async function whyNotPut(attempt: Attempt): Promise<Problem> {
  const { rights, caller, operation } = attempt;
  if (rights.isCreating) return rights.fault ?? (await dangling(attempt)) ?? notNew(rights);
  const isThere = await isReadable(attempt);
  const why = (isThere ? await whyKept(attempt) : undefined) ?? (await dangling(attempt));
  if (why !== undefined) return why;
  if (rights.isReplacing) return preconditionFailed();
  if (isThere) return conflict();
  if (!rights.mayCreate) return rights.fault ?? notFound();
  const { judgeRead, read } = attempt;
  const readable = readableRows({ resource: operation.resource, read, include: [] }, caller.context);
  // where every record can be read, this one has been there, and is not any more
  return readable.kind === "allow" && judgeRead === undefined ? conflict() : keyTaken(attempt);
}

/** Why a record that the caller may read stays as it is; `undefined` where nothing is in the way any more. */
async function whyKept({
  operation,
  caller,
  rights,
  rows,
  target,
  values,
  change,
}: Attempt): Promise<Problem | undefined> {
  if (change === undefined) return denial(operation.update, caller);
  const where = and(target, rows.sqlOf(rights.update));
  if (rights.update.kind === "rows" && (await rows.find(where)) === undefined) return conditionFailed();
  const fields = await rows.differing(where, values, change);
  return fields.length === 0 ? undefined : immutable(fields);
}

function immutable(fields: readonly string[]): Problem {
  const errors = fields.map((field): ProblemDetail => {
    const message = `The field "${field}" cannot be changed after create.`;
    return { path: `/${field}`, code: "GUARD_FIELD_IMMUTABLE", message };
  });
  return new Problem("GUARD_FIELD_IMMUTABLE", { detail: errors[0]?.message ?? "", errors });
}

async function dangling({ operation, rights, rows, target, values, change, targets }: Attempt) {
  const { resource, replaces } = operation;
  const changed = Object.fromEntries(Object.entries(values).filter(([name]) => replaces.includes(name)));
  if (!rights.mayCreate && change === undefined) return undefined;
  const columns = rights.mayCreate
    ? await rows.danglingOfNew(values, targets)
    : await rows.danglingOfChange(and(target, change?.where), changed, targets);
  return columns.length === 0 ? undefined : referenceNotFound(columns, { resource, values });
}

/** The same as of a record that is there and that the caller may not read. */
function keyTaken({ operation }: Attempt): Problem {
  const errors = operation.resource.keys.map(({ name }): ProblemDetail => {
    return { path: `/${name}`, code: "UNIQUE_VIOLATION", message: `Another record has this "${name}".` };
  });
  return new Problem("UNIQUE_VIOLATION", { detail: "Another record already has this value.", errors });
}
