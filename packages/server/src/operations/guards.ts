import { Problem, type ProblemDetail } from "../problem/problem.js";
import type { ProblemCode } from "../problem/codes.js";
import { columnsOf } from "../table/columns.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Shape } from "../resource/shape.js";

type Writing = "create" | "update" | "put";

/** A body in two parts: what the schema is to judge, and the fields of the row that this client may not write. */
interface Sorted {
  readonly rest: unknown;
  readonly refusals: readonly Refusal[];
}

interface Refusal extends ProblemDetail {
  readonly code: ProblemCode;
}

/** Tells a body's guarded fields from the others, by their Drizzle keys and their names in SQL. */
export type BodySorter = (body: unknown) => Sorted;

export function bodySorter(resource: ResourceDefinition, accept: Shape, writing: Writing): BodySorter {
  const guarded = guardedFields(resource, accept);
  return (body) => {
    if (typeof body !== "object" || body === null || Array.isArray(body)) return { rest: body, refusals: [] };
    const entries = Object.entries(body);
    const isGuarded = ([key]: [string, unknown]) => guarded.has(key);
    return {
      // defined, not assigned: a key `__proto__` stays a key, and the schema refuses it
      rest: entries.some(isGuarded) ? Object.fromEntries(entries.filter((entry) => !isGuarded(entry))) : body,
      refusals: entries.filter(isGuarded).map(([key]) => refuse(key, guarded.get(key) ?? key, { resource, writing })),
    };
  };
}

/** Throws the first refusal's code, with all of them listed. */
export function throwRefusals(refusals: readonly Refusal[]): void {
  const [first] = refusals;
  if (first === undefined) return;
  throw new Problem(first.code, { detail: first.message, errors: refusals });
}

/** Both spellings of each readable field that the schema does not accept → its key. */
function guardedFields(resource: ResourceDefinition, accept: Shape): ReadonlyMap<string, string> {
  const guarded = new Map<string, string>();
  for (const [key, column] of columnsOf(resource.table)) {
    if (!Object.hasOwn(resource.readable, key) || Object.hasOwn(accept.shape, key)) continue;
    guarded.set(key, key);
    if (!Object.hasOwn(accept.shape, column.name)) guarded.set(column.name, key);
  }
  return guarded;
}

interface Where {
  readonly resource: ResourceDefinition;
  readonly writing: Writing;
}

function refuse(spelling: string, field: string, { resource, writing }: Where): Refusal {
  const { guards } = resource;
  const path = `/${spelling}`;
  const named = `The field "${spelling}"`;
  if (guards.system.has(field)) {
    return { path, code: "GUARD_SYSTEM_MANAGED", message: `${named} is set by the server.` };
  }
  const actions = guards.protected.get(field);
  if (actions !== undefined) {
    const message = `${named} is written only by ${actions.map((action) => `"${action}"`).join(", ")}.`;
    return { path, code: "GUARD_FIELD_PROTECTED", message };
  }
  if (writing === "put" && resource.keys.some(({ name }) => name === field)) {
    return { path, code: "GUARD_FIELD_NOT_CREATEABLE", message: `${named} is the path's to say.` };
  }
  if (writing !== "update") {
    return { path, code: "GUARD_FIELD_NOT_CREATEABLE", message: `${named} cannot be set on create.` };
  }
  if (guards.immutable.has(field)) {
    return { path, code: "GUARD_FIELD_IMMUTABLE", message: `${named} cannot be changed after create.` };
  }
  return { path, code: "GUARD_FIELD_NOT_UPDATABLE", message: `${named} cannot be set on update.` };
}
