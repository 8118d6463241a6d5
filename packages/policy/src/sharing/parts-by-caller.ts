import { readOperation, type OperationPolicy, type ResourcePolicy } from "../policy/policy.js";
import { isPublic, isReadAlike, isSameForEveryone } from "../rule.js";
import { inclusionsOf } from "../table/inclusions.js";

/** What a read stands in. */
export interface Reading {
  readonly resource: ResourcePolicy;
  /** Every resource, for what comes along. */
  readonly resources: readonly ResourcePolicy[];
}

/**
 * What of a read's answer may be otherwise for one caller than for another, each in words that follow "because"; nothing
 * where everyone, signed in or not, gets the same bytes.
 */
export function partsByCaller(operation: OperationPolicy, { resource, resources }: Reading): string[] {
  const { filter, sort, search, returns } = operation;
  const inclusions = inclusionsOf({ resources }).filter((one) => one.operation === operation);
  const joined = inclusions.flatMap(({ joints: [first] }) => first?.relation.from ?? []);
  return [
    ...ruleParts(operation),
    ...firewallParts(resource),
    ...maskParts(resource, new Set([...returns, ...filter, ...sort, ...search, ...joined])),
    ...inclusions.flatMap(({ path, joints }) => {
      const target = joints.at(-1)?.target;
      return target === undefined ? [] : targetParts(target).map((part) => `of ${path}, which comes along, ${part}`);
    }),
  ];
}

function ruleParts({ rule, isCustom }: OperationPolicy): string[] {
  if (isCustom) return ["a function decides"];
  if (!isPublic(rule)) return ["its rule asks for sign-in"];
  return isSameForEveryone(rule) ? [] : ["its rule looks at who asks"];
}

function firewallParts({ firewall }: ResourcePolicy): string[] {
  return isSameForEveryone(firewall) ? [] : ["the firewall looks at who asks"];
}

function maskParts({ columns }: ResourcePolicy, concerned: ReadonlySet<string>): string[] {
  const lifting = columns.filter(({ name, mask }) => concerned.has(name) && mask && !isSameForEveryone(mask.unless));
  return lifting.map(({ name }) => `some see ${name} and others its mask`);
}

/** A row that comes along is read by the rule of its own resource; where nobody reads, nothing does. */
function targetParts(target: ResourcePolicy): string[] {
  const read = readOperation(target);
  const isAlike = isReadAlike(read?.rule ?? { kind: "nobody" }) && read?.isCustom !== true;
  const looks = isAlike ? [] : ["the rule looks at who asks"];
  return [...looks, ...firewallParts(target), ...maskParts(target, new Set(target.columns.map(({ name }) => name)))];
}
