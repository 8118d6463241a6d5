import type { Row } from "../interpret.js";
import { halved } from "../policy/halves.js";
import type { OperationPolicy, ResourcePolicy } from "../policy/policy.js";
import type { Caller } from "../table/callers.js";
import { decide, refusalOf, shownAs } from "../table/decide.js";
import { spaceOf } from "../table/space.js";

/** Columns whose values no two rows share. */
export interface Constraint {
  readonly columns: readonly string[];
  /** What a row has to be for it to count depends on these. */
  readonly conditionColumns: readonly string[];
  /** The column that has to be NULL for a row to count; `undefined` where every row does. */
  readonly whereNull: string | undefined;
}

/** Whether a conflict over a constraint can tell a caller who writes of a row, or of a value, that they can't see. */
export function tellsOfUnseen(resource: ResourcePolicy, constraint: Constraint): boolean {
  const { callers, rows, isTooLarge } = spaceOf([resource]);
  const writing = halved(resource).operations.filter((operation) => reaches(operation, resource, constraint));
  if (isTooLarge) return writing.length > 0;
  const all = rows.map(({ values }) => values);
  const counted = all.filter((row) => isCounted(row, constraint));
  return writing.some((operation) =>
    callers.some((caller) => {
      const hit = collisions({ resource, operation, constraint, caller, rows: all });
      return counted.some((row) => hit(row) && !isSeen(row, caller, { resource, constraint }));
    }),
  );
}

/** Whether an operation writes into a constraint what another row may hold: the client's values, its own id, or the value of a transition. */
function reaches({ kind, writes }: OperationPolicy, { ownerColumn }: ResourcePolicy, constraint: Constraint): boolean {
  if (kind !== "create" && kind !== "update" && kind !== "recordAction") return false;
  const columns = [...constraint.columns, ...constraint.conditionColumns];
  const stamped = kind === "create" && ownerColumn !== null && columns.includes(ownerColumn);
  return stamped || columns.some((column) => writes.includes(column));
}

interface Write {
  readonly resource: ResourcePolicy;
  readonly operation: OperationPolicy;
  readonly constraint: Constraint;
  readonly caller: Caller;
  readonly rows: readonly Row[];
}

/** Which rows a caller's write can collide with: those that share what the write leaves as it is. */
function collisions({ resource, operation, constraint, caller, rows }: Write): (row: Row) => boolean {
  const { context } = caller;
  if (refusalOf(operation.rule, context) !== undefined) return () => false;
  const fixed = constraint.columns.filter((column) => !operation.writes.includes(column));
  const keyOf = (row: Row) => JSON.stringify(fixed.map((column) => row[column] ?? null));
  if (operation.kind === "create") {
    const { ownerColumn: owner } = resource;
    return (row) => owner === null || !fixed.includes(owner) || row[owner] === context.userId;
  }
  const written = rows.filter((row) =>
    ["allowed", "custom"].includes(decide({ resource, operation, context, row }).kind),
  );
  const keys = new Set(written.map(keyOf));
  return (row) => keys.has(keyOf(row));
}

/** NULL is never a second time the same. */
function isCounted(row: Row, { columns, whereNull }: Constraint): boolean {
  if (whereNull !== undefined && (row[whereNull] ?? null) !== null) return false;
  return !columns.some((column) => row[column] === null);
}

interface Seeing {
  readonly resource: ResourcePolicy;
  readonly constraint: Constraint;
}

/** Whether some read shows a caller the row with all that the conflict is about. */
function isSeen(row: Row, { context }: Caller, { resource, constraint }: Seeing): boolean {
  const concerned = resource.columns.filter(({ name }) => constraint.columns.includes(name));
  return resource.operations
    .filter(({ kind }) => kind === "list" || kind === "view" || kind === "get")
    .some(
      (operation) =>
        decide({ resource, operation, context, row }).kind === "allowed" &&
        concerned.every((column) => shownAs(column, operation, context, row) === "bare"),
    );
}
