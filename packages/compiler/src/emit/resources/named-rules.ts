import type { Rule } from "@quickback/policy";
import type { Operation } from "../../model/operation.js";

/** A rule that several operations share, written once. */
export interface NamedRule {
  readonly name: string;
  readonly rule: Rule;
}

/** The rules of more than one part that stand at more than one operation, in the order of their first. */
export function namedRules(operations: readonly Operation[]): NamedRule[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations.filter(({ access }) => access.kind === "and" || access.kind === "or")) {
    const key = JSON.stringify(operation.access);
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  const shared = [...groups.values()].filter((group) => group.length > 1);
  const names = shared.map(nameOf);
  return shared.flatMap(([first], index) => {
    const name = names[index] ?? "allowed";
    const before = names.slice(0, index).filter((one) => one === name).length;
    return first === undefined ? [] : [{ name: before === 0 ? name : `${name}${before + 1}`, rule: first.access }];
  });
}

/** The constant that stands for an operation's rule; `undefined` where it has one of its own. */
export function ruleName({ access }: Operation, named: readonly NamedRule[]): string | undefined {
  const key = JSON.stringify(access);
  return named.find(({ rule }) => JSON.stringify(rule) === key)?.name;
}

const reading: readonly Operation["kind"][] = ["list", "get"];
const writing: readonly Operation["kind"][] = ["update", "hardDelete", "softDelete"];

function nameOf(group: readonly Operation[]): string {
  if (group.every(({ kind }) => reading.includes(kind))) return "readers";
  return group.every(({ kind }) => writing.includes(kind)) ? "writers" : "allowed";
}
