/** How many sets are kept. The callers of one table differ in a few roles; more would be prepared anew each time. */
const mostSets = 32;

/** Prepares a value once for each set of masked columns, instead of once a request. */
export function byMaskedSet<T>(prepare: (masked: ReadonlySet<string>) => T): (masked: ReadonlySet<string>) => T {
  const prepared = new Map<string, T>();
  return (masked) => {
    const key = JSON.stringify([...masked]);
    const known = prepared.get(key);
    if (known !== undefined) return known;
    const value = prepare(masked);
    if (prepared.size < mostSets) prepared.set(key, value);
    return value;
  };
}
