import type { Context } from "../context.js";
import { interpret } from "../interpret.js";
import {
  readOperation,
  type ColumnPolicy,
  type OperationPolicy,
  type RelationPolicy,
  type ResourcePolicy,
} from "../policy/policy.js";
import type { Rule } from "../rule.js";
import { decide, isNeverMasked, refusalOf } from "../table/decide.js";
import { gridOf, type Cases } from "../words/grids.js";
import type { Grid } from "../words/groups.js";

/** A relation with which operations may answer, and the two tables of one policy that it joins. */
export interface Link {
  readonly relation: RelationPolicy;
  readonly source: ResourcePolicy;
  readonly target: ResourcePolicy;
  /** Those of the source that may include it. */
  readonly operations: readonly OperationPolicy[];
}

/** The same relation in a policy; without operations where nothing may include it. */
export function linkOf(relation: RelationPolicy, source: ResourcePolicy, target: ResourcePolicy): Link {
  const own = source.relations.some((one) => JSON.stringify(one) === JSON.stringify(relation));
  const operations = source.operations.filter(({ include }) => own && include.includes(relation.name));
  return { relation, source, target, operations };
}

/** Which rows of the target an answer may have for whom. */
export function foundGrid(link: Link, cases: Cases): Grid {
  const read = readOperation(link.target);
  return gridOf(
    cases,
    (context, { values: row }) =>
      read !== undefined &&
      isOpen(link, context) &&
      interpret(link.target.firewall, context, row) &&
      interpret(read.rule, context, row),
  );
}

/** Which rows of the source come with rows of the target for whom. */
export function joinedGrid(link: Link, cases: Cases): Grid {
  const { source: resource, operations } = link;
  return gridOf(
    cases,
    (context, { values: row }) =>
      isOpen(link, context) &&
      operations.some((operation) =>
        ["allowed", "custom"].includes(decide({ resource, operation, context, row }).kind),
      ),
  );
}

/** The rules about callers that either grid asks beside those of its own table. */
export function rulesOfLink({ source, target, operations }: Link): Rule[] {
  const masks = [...source.columns, ...target.columns].flatMap(({ mask }) => (mask === null ? [] : [mask.unless]));
  const read = readOperation(target);
  return [...operations.map(({ rule }) => rule), ...(read === undefined ? [] : [read.rule]), ...masks];
}

/** Whether a caller finds any row by it: what is joined by a column that is masked for them comes with nothing. */
function isOpen({ relation, source, target, operations }: Link, context: Context): boolean {
  const read = readOperation(target);
  if (read === undefined || read.isCustom || refusalOf(read.rule, context) !== undefined) return false;
  if (!operations.some(({ rule }) => refusalOf(rule, context) === undefined)) return false;
  return areUnmasked(source.columns, relation.from, context) && areUnmasked(target.columns, relation.to, context);
}

function areUnmasked(columns: readonly ColumnPolicy[], names: readonly string[], context: Context): boolean {
  return columns.every((column) => !names.includes(column.name) || isNeverMasked(column, context));
}
