import { needsVariable } from "@quickback/policy";
import { is, SQL, type Column } from "drizzle-orm";
import { bound } from "./wire-column.js";

/**
 * A value as SQLite keeps it in a column: as JSON that it reads back exactly, as hexadecimal digits of bytes, or as a variable,
 * where neither will do. That is SQL, and fractions: SQLite's reader of decimal digits is off by a bit for some of them.
 */
export type StoredForm =
  | { readonly kind: "json" | "bytes"; readonly text: string }
  | { readonly kind: "null" }
  | { readonly kind: "variable" };

export function storedForm(column: Column, value: unknown): StoredForm {
  if (value === null) return { kind: "null" };
  if (typeof value === "number" && column.columnType === "SQLiteNumericNumber") return numberForm(value);
  if (is(bound(column, value), SQL)) return { kind: "variable" };
  const stored: unknown = column.mapToDriverValue(value);
  if (stored === null) return { kind: "null" };
  if (stored instanceof Uint8Array) return { kind: "bytes", text: hex(stored) };
  switch (typeof stored) {
    case "string":
    case "boolean":
      return { kind: "json", text: JSON.stringify(stored) };
    case "bigint":
      return { kind: "json", text: String(stored) };
    case "number":
      // a column of the author's own type may keep texts: there a number is what the driver makes of it
      return column.columnType === "SQLiteCustomColumn" ? { kind: "variable" } : numberForm(stored);
    default:
      return { kind: "variable" };
  }
}

/** Whole numbers have all their digits: SQLite reads 64 bits of them. */
function numberForm(value: number): StoredForm {
  return needsVariable(value) ? { kind: "variable" } : { kind: "json", text: String(BigInt(value)) };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
