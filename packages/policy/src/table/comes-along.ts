import type { Context } from "../context.js";
import { interpret, type Row } from "../interpret.js";
import { readOperation, type ColumnPolicy, type RelationPolicy, type ResourcePolicy } from "../policy/policy.js";
import { isNeverMasked, refusalOf } from "./decide.js";

/** A relation, and the two tables that it joins. */
export interface Joint {
  readonly relation: RelationPolicy;
  readonly source: ResourcePolicy;
  readonly target: ResourcePolicy;
}

/** Whether a caller gets a row of the target along with a row of the source that it belongs to. */
export function comesAlong(joint: Joint, context: Context, row: Row): boolean {
  const read = readOperation(joint.target);
  if (read === undefined || !isOpen(joint, context)) return false;
  return interpret(joint.target.firewall, context, row) && interpret(read.rule, context, row);
}

/** Whether a caller gets any row by it: what is joined by a column that is masked for them comes with nothing. */
export function isOpen({ relation, source, target }: Joint, context: Context): boolean {
  const read = readOperation(target);
  if (read === undefined || read.isCustom || refusalOf(read.rule, context) !== undefined) return false;
  return areUnmasked(source.columns, relation.from, context) && areUnmasked(target.columns, relation.to, context);
}

function areUnmasked(columns: readonly ColumnPolicy[], names: readonly string[], context: Context): boolean {
  return columns.every((column) => !names.includes(column.name) || isNeverMasked(column, context));
}
