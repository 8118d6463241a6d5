import { readOperation, type OperationPolicy, type RelationPolicy, type ResourcePolicy } from "../policy/policy.js";
import type { Rule } from "../rule.js";
import { comesAlong, isOpen, type Joint } from "../table/comes-along.js";
import { decide, refusalOf } from "../table/decide.js";
import { gridOf, type Cases } from "../words/grids.js";
import type { Grid } from "../words/groups.js";

/** A relation with which operations may answer, and the two tables of one policy that it joins. */
export interface Link extends Joint {
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
  return gridOf(
    cases,
    (context, { values: row }) =>
      link.operations.some(({ rule }) => refusalOf(rule, context) === undefined) && comesAlong(link, context, row),
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
