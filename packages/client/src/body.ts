/** JSON, or `undefined` for no body, with dates as ISO and bigints as strings. Throws RangeError on an invalid Date, which JSON would make `null`. */
export function toJson(body: unknown): string | undefined {
  return JSON.stringify(body, function (this: Record<string, unknown>, key, value: unknown) {
    const original = this[key];
    if (original instanceof Date) return original.toISOString();
    return typeof value === "bigint" ? String(value) : value;
  });
}
