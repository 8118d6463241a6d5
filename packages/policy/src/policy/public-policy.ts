import { isPublic } from "../rule.js";
import { publicRule } from "../public-rule.js";
import { testsIn } from "../table/tests-in.js";
import type { OperationPolicy, Policy, ResourcePolicy } from "./policy.js";

/** What of a policy is about callers without sign-in: the operations that they may call, under the rules as they meet them. */
export function publicPolicy(policy: Policy): Policy {
  const resources = policy.resources.map(publicResource).filter(({ operations }) => operations.length > 0);
  return { ...policy, roles: [], resources, systemAccesses: [] };
}

function publicResource(resource: ResourcePolicy): ResourcePolicy {
  const operations = resource.operations.filter(({ rule }) => isPublic(rule)).map(publicOperation);
  const firewall = publicRule(resource.firewall);
  const tested = [firewall, ...operations.map(({ rule }) => rule)].flatMap(testsIn).map(({ column }) => column);
  const named = new Set([...tested, ...operations.flatMap(({ returns, writes }) => [...returns, ...writes])]);
  const isWritten = (column: string) => operations.some(({ writes }) => writes.includes(column));
  return {
    ...resource,
    firewall,
    operations,
    columns: resource.columns.filter(({ name }) => named.has(name)).map(publicColumn),
    unchecked: resource.unchecked.filter(({ column }) => isWritten(column)),
    disclosures: resource.disclosures.filter((columns) => columns.some(isWritten)),
  };
}

function publicOperation(operation: OperationPolicy): OperationPolicy {
  const { rule, upsert } = operation;
  if (upsert === undefined) return { ...operation, rule: publicRule(rule) };
  const [create, update] = [publicRule(upsert.create), publicRule(upsert.update)];
  return { ...operation, rule: publicRule(rule), upsert: { ...upsert, create, update } };
}

function publicColumn(column: ResourcePolicy["columns"][number]): ResourcePolicy["columns"][number] {
  const { mask } = column;
  return mask === null ? column : { ...column, mask: { ...mask, unless: publicRule(mask.unless) } };
}
