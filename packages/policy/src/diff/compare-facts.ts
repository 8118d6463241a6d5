import type { Policy } from "../policy/policy.js";
import { listed } from "../words/listed.js";
import { closes, exposes, type Change } from "./changes.js";

/** What goes past the rules: accepted disclosures, unchecked references, accesses as the system. */
export function compareFacts(base: Policy, head: Policy): Change[] {
  const [before, after] = [factsOf(base), factsOf(head)];
  return [
    ...after.filter((fact) => !before.includes(fact)).map((fact) => exposes(`now accepted: ${fact}`)),
    ...before.filter((fact) => !after.includes(fact)).map((fact) => closes(`no longer accepted: ${fact}`)),
  ];
}

function factsOf({ resources, systemAccesses }: Policy): string[] {
  return [
    ...resources.flatMap(({ name, disclosures, unchecked }) => [
      ...disclosures.map(
        (columns) => `a conflict over ${columnsOf(name, columns)} tells of rows that the caller can't see`,
      ),
      ...unchecked.map(({ column, table }) => `${name}.${column} names any row of ${table}, readable or not`),
    ]),
    ...systemAccesses.map(({ source, action, reason }) => `${action} in ${source} goes past every firewall: ${reason}`),
  ];
}

function columnsOf(resource: string, columns: readonly string[]): string {
  return listed(columns.map((column) => `${resource}.${column}`));
}
