import { readOperation, type OperationPolicy, type Policy, type ResourcePolicy } from "../policy/policy.js";
import { signedInWith, type Caller } from "./callers.js";
import type { Joint } from "./comes-along.js";
import type { RowCase } from "./rows.js";
import { rulesOf, spaceOf } from "./space.js";

/** One path of `include` of one operation: `author`, or `comments.author`. */
export interface Inclusion {
  readonly resource: ResourcePolicy;
  readonly operation: OperationPolicy;
  readonly path: string;
  /** From table to table, one or two. */
  readonly joints: readonly Joint[];
}

/** Every path that lists and gets may include. */
export function inclusionsOf({ resources }: Pick<Policy, "resources">): Inclusion[] {
  return resources.flatMap((resource) =>
    resource.operations.flatMap((operation) =>
      jointsOf(resource, operation.include, resources).flatMap((first) => {
        const nested = jointsOf(first.target, readOperation(first.target)?.include ?? [], resources);
        return [[first], ...nested.map((second) => [first, second])].map((joints) => {
          const path = joints.map(({ relation }) => relation.name).join(".");
          return { resource, operation, path, joints };
        });
      }),
    ),
  );
}

function jointsOf(source: ResourcePolicy, names: readonly string[], resources: readonly ResourcePolicy[]): Joint[] {
  return names.flatMap((name) => {
    const relation = source.relations.find((one) => one.name === name);
    const target = resources.find((one) => one.name === relation?.resource);
    return relation === undefined || target === undefined ? [] : [{ relation, source, target }];
  });
}

/** The callers that the rules of these tables tell apart, and one for each other role. */
export function callersFor(tables: readonly ResourcePolicy[], roles: readonly string[]): readonly Caller[] {
  const { callers } = spaceOf([], tables.flatMap(rulesOf));
  const unnamed = roles.filter((role) => !callers.some((caller) => caller.roles.includes(role)));
  return [...callers, ...unnamed.map((role) => signedInWith([role]))];
}

/** The rows of a table that its rules tell apart. */
export function rowCasesOf(resource: ResourcePolicy): readonly RowCase[] {
  return spaceOf([resource]).rows;
}
