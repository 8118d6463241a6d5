import type { Rule } from "@quickback/policy";
import type { Operation } from "../../model/operation.js";

/** A rule that several operations share, written once. */
export interface NamedRule {
  readonly name: string;
  readonly rule: Rule;
}

/** The rules of more than one part that stand at more than one operation, in the order of their first. */
export function namedRules(operations: readonly Operation[]): NamedRule[] {
  const groups = new Map<string, Standing[]>();
  for (const standing of operations.flatMap(rulesOf)) {
    const key = JSON.stringify(standing.rule);
    groups.set(key, [...(groups.get(key) ?? []), standing]);
  }
  const shared = [...groups.values()].filter((group) => group.length > 1);
  const names = shared.map(nameOf);
  return shared.flatMap(([first], index) => {
    const name = names[index] ?? "allowed";
    const before = names.slice(0, index).filter((one) => one === name).length;
    return first === undefined ? [] : [{ name: before === 0 ? name : `${name}${before + 1}`, rule: first.rule }];
  });
}

/** A rule where it stands. */
interface Standing {
  readonly rule: Rule;
  readonly kind: Operation["kind"];
}

/** A put has two. */
function rulesOf(operation: Operation): Standing[] {
  const rules = operation.kind === "put" ? [operation.create, operation.update] : [operation.access];
  const { kind } = operation;
  return rules.filter((rule) => rule.kind === "and" || rule.kind === "or").map((rule) => ({ rule, kind }));
}

/** The constant that stands for a rule; `undefined` where it is written once. */
export function ruleName(rule: Rule, named: readonly NamedRule[]): string | undefined {
  const key = JSON.stringify(rule);
  return named.find((one) => JSON.stringify(one.rule) === key)?.name;
}

const reading: readonly Operation["kind"][] = ["list", "get"];
const writing: readonly Operation["kind"][] = ["update", "put", "hardDelete", "softDelete"];

function nameOf(group: readonly Standing[]): string {
  if (group.every(({ kind }) => reading.includes(kind))) return "readers";
  return group.every(({ kind }) => writing.includes(kind)) ? "writers" : "allowed";
}
