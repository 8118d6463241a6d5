/** The value under a brand; a brand may stand for `undefined`. */
export function branded(value: unknown, brand: symbol): { readonly value: unknown } | undefined {
  if (typeof value !== "object" || value === null || !(brand in value)) return undefined;
  return { value: (value as Readonly<Record<symbol, unknown>>)[brand] }; // the key is in it, tested above
}
