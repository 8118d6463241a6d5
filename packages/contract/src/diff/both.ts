import type { DocumentReader } from "../document.js";

/** The same thing before and after. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}

export type Documents = Both<DocumentReader>;

export function each<T, Made>({ before, after }: Both<T>, make: (one: T) => Made): Both<Made> {
  return { before: make(before), after: make(after) };
}

/** What has the same key on both sides belongs together; what has no fellow stands alone. */
export function matched<T>({ before, after }: Both<ReadonlyMap<string, T>>): [key: string, Both<T | undefined>][] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].map((key) => [key, { before: before.get(key), after: after.get(key) }]);
}

/** Whether the two are the same JSON, whatever the order of keys. */
export function isSame({ before, after }: Both<unknown>): boolean {
  return canonical(before) === canonical(after);
}

/** JSON with its keys in order; nothing is the empty text. */
export function canonical(value: unknown): string {
  if (value === undefined) return "";
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
