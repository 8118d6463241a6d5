import { rolesIn, rulesOf, type ResourcePolicy } from "@quickback/policy/report";

/** The roles that rules name, and the two that every project has. */
export function rolesOf(resources: readonly ResourcePolicy[]): string[] {
  const named = resources.flatMap(rulesOf).flatMap((rule) => [...rolesIn(rule)]);
  return [...new Set(["admin", "user", ...named])].toSorted();
}
