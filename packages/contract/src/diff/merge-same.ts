import type { Change } from "./change.js";

/** The same change of several operations is one. */
export function mergeSame(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.class} ${change.kind} ${change.text}`;
    const operations = [...(merged.get(key)?.operations ?? []), ...change.operations];
    merged.set(key, { ...change, operations: [...new Set(operations)] });
  }
  return [...merged.values()];
}
