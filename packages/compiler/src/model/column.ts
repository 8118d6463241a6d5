/** What a column holds, as far as a client is concerned. */
export type ColumnType =
  | { readonly kind: "text"; readonly length: number | undefined }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "integer" }
  | { readonly kind: "boolean" }
  | { readonly kind: "timestamp"; readonly precision: "ms" | "seconds" }
  | { readonly kind: "real" }
  | { readonly kind: "json" };

export type ColumnKind = ColumnType["kind"];

/** Whether a list can filter and sort by it. */
export const isScalar: Record<ColumnKind, boolean> = {
  text: true,
  enum: true,
  integer: true,
  boolean: true,
  timestamp: true,
  real: true,
  json: false,
};
