/** The entry of a record under an author's name: `constructor` finds nothing that was not put there. */
export function ownEntry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
