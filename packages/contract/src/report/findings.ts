import type { ContractFinding } from "./finding.js";

/** The findings of a run. */
export interface Findings {
  add(finding: Omit<ContractFinding, "count">): void;
  list(): ContractFinding[];
}

/** Findings, each kind told once for each place, with the first request that showed it. */
export function noFindings(): Findings {
  const found = new Map<string, ContractFinding>();
  return {
    add(finding) {
      const key = [finding.kind, finding.operation, placeOf(finding.place)].join("\n");
      const known = found.get(key);
      found.set(key, { ...(known ?? { ...finding, place: placeOf(finding.place) }), count: (known?.count ?? 0) + 1 });
    },
    list: () => [...found.values()],
  };
}

/** The items of a list are one place. */
function placeOf(place: string): string {
  return place.startsWith("/") ? place.replaceAll(/\/\d+(?=\/|$)/g, "/*") : place;
}
