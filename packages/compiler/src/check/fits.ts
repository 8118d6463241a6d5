import type { ColumnKind } from "../model/column.js";
import type { Field } from "../model/resource.js";
import { quote } from "../print/code.js";
import type { LiteralValue } from "../print/literal.js";

/** What JSON has no form for. */
const notSettable = { what: "settable here: use $defaultFn on the column", test: () => false };

const kinds: Record<ColumnKind, { readonly what: string; readonly test: (value: LiteralValue) => boolean }> = {
  text: { what: "a string", test: (value) => typeof value === "string" },
  enum: { what: "one of its values", test: (value) => typeof value === "string" },
  integer: { what: "a whole number", test: (value) => Number.isSafeInteger(value) },
  boolean: { what: "true or false", test: (value) => typeof value === "boolean" },
  timestamp: notSettable,
  real: { what: "a number", test: (value) => typeof value === "number" },
  decimal: { what: 'a decimal such as "19.99"', test: (value) => isText(value, /^-?\d{1,15}(\.\d+)?$/) },
  int64: notSettable,
  bigint: notSettable,
  bytes: notSettable,
  custom: notSettable,
  json: { what: "JSON", test: () => true },
};

function isText(value: LiteralValue, form: RegExp): boolean {
  return typeof value === "string" && form.test(value);
}

/** Whether a column can hold a value that the compiled server has as a literal. */
export function fits({ type }: Field, value: LiteralValue): boolean {
  const isListed = type.kind !== "enum" || type.values.some((candidate) => candidate === value);
  return isListed && kinds[type.kind].test(value);
}

/** What such a value would be. */
export function wanted({ type }: Field): string {
  return type.kind === "enum" ? `one of ${type.values.map(quote).join(", ")}` : kinds[type.kind].what;
}
