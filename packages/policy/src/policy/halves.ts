import type { OperationPolicy, ResourcePolicy } from "./policy.js";

/** A put as the two that it is, one that makes a row and one that changes it; any other operation as it is. */
export function halvesOf({ upsert, ...operation }: OperationPolicy): OperationPolicy[] {
  if (upsert === undefined) return [operation];
  const { create, update, key, replaces } = upsert;
  return [
    { ...operation, kind: "create", rule: create, writes: [...key, ...operation.writes] },
    { ...operation, kind: "update", rule: update, writes: replaces },
  ];
}

/** A table with each put in two. */
export function halved(resource: ResourcePolicy): ResourcePolicy {
  return { ...resource, operations: resource.operations.flatMap(halvesOf) };
}
