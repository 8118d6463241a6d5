/** What a column holds, as far as a client is concerned. */
export type ColumnType =
  | { readonly kind: "text"; readonly length: number | undefined }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "integer" }
  | { readonly kind: "boolean" }
  | { readonly kind: "timestamp"; readonly precision: "ms" | "seconds" }
  | { readonly kind: "real" }
  | { readonly kind: "decimal" }
  | { readonly kind: "int64" }
  | { readonly kind: "bigint" }
  | { readonly kind: "bytes" }
  | { readonly kind: "json" }
  | { readonly kind: "custom" };

export type ColumnKind = ColumnType["kind"];

/** Whether its values have an order that clients and database agree on: a list can filter and sort by it. */
export const isScalar: Record<ColumnKind, boolean> = {
  text: true,
  enum: true,
  integer: true,
  boolean: true,
  timestamp: true,
  real: true,
  decimal: true,
  int64: true,
  bigint: false,
  bytes: false,
  json: false,
  custom: false,
};

/** Whether a record can be named by it: equal values have one form, and a path can carry it. */
export const isKey: Record<ColumnKind, boolean> = { ...isScalar, real: false };
