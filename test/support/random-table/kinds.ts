import type { Cell, Literal } from "@quickback/policy";
import { integer, numeric, real, text, type SQLiteColumnBuilderBase } from "drizzle-orm/sqlite-core";
import fc from "fast-check";
import { words } from "../rules.js";

/** One way to keep values in a column: as its author writes it, as SQLite keeps it, and as rules see it. */
export interface Kind {
  readonly column: (sqlName: string) => Built;
  readonly type: string;
  /** Cells other than NULL, as rules see them. Each list has as many as a key needs. */
  readonly cells: readonly Literal[];
  readonly stored: (cell: Literal) => string | number;
  /** What Drizzle takes for it. */
  readonly value: (cell: Literal) => unknown;
  readonly compared: { readonly literal?: fc.Arbitrary<Literal>; readonly context?: "text" | "time" };
  readonly isKey: boolean;
}

/** A column that has not been put into a table. */
type Built = SQLiteColumnBuilderBase & { notNull(): SQLiteColumnBuilderBase };

const same = <T>(value: T): T => value;
const asNumber = Number;

/** Numbers as texts are no numbers: "9" comes after "10". */
const texts = [...words, "9", "10", "010", "1e1", "-1", "0", "null", "true", "\0", "x\0", "x\0y", " x", "x "];
const wholes = [0, 1, -1, 2, 10, 2 ** 31, 2 ** 53 - 1, 1 - 2 ** 53];
// the last is not what SQLite reads from its digits
const fractions = [0, -0, 0.1 + 0.2, 0.3, 1, -1.5, 1e308, 5e-324, 7.241512978508033e-12];
const seconds = [0, 1_000, -1_000, 2_000, 253_402_300_799_000];
const times = [...seconds, 1, 1_001, 999, -1];
const choices = ["draft", "out", "DRAFT", "1"] as const;

export const kinds = {
  text: textKind((name) => text(name), texts),
  enum: { ...textKind((name) => text(name, { enum: choices }), choices), isKey: false },
  integer: {
    column: (name) => integer(name),
    type: "integer",
    cells: wholes,
    stored: asNumber,
    value: same,
    compared: { literal: fc.constantFrom(...wholes) },
    isKey: true,
  },
  real: {
    column: (name) => real(name),
    type: "real",
    cells: fractions,
    stored: asNumber,
    value: same,
    compared: { literal: fc.constantFrom(...fractions) },
    isKey: false,
  },
  numeric: {
    column: (name) => numeric(name, { mode: "number" }),
    type: "numeric",
    cells: fractions,
    stored: asNumber,
    value: same,
    compared: { literal: fc.constantFrom(...fractions) },
    isKey: false,
  },
  decimal: {
    column: (name) => numeric(name),
    type: "numeric",
    cells: ["1.5", "0", "9007199254740993"],
    stored: String,
    value: same,
    compared: {},
    isKey: false,
  },
  boolean: {
    column: (name) => integer(name, { mode: "boolean" }),
    type: "integer",
    cells: [false, true],
    stored: asNumber,
    value: same,
    compared: { literal: fc.boolean() },
    isKey: false,
  },
  timestamp: {
    column: (name) => integer(name, { mode: "timestamp" }),
    type: "integer",
    cells: seconds,
    stored: (time) => Number(time) / 1000,
    value: (time) => new Date(Number(time)),
    compared: { literal: fc.constantFrom(...seconds), context: "time" },
    isKey: true,
  },
  timestampMs: {
    column: (name) => integer(name, { mode: "timestamp_ms" }),
    type: "integer",
    cells: times,
    stored: asNumber,
    value: (time) => new Date(Number(time)),
    compared: { literal: fc.constantFrom(...times), context: "time" },
    isKey: true,
  },
  json: {
    column: (name) => text(name, { mode: "json" }),
    type: "text",
    cells: ["a", "", "null"],
    stored: (cell) => JSON.stringify(cell),
    value: same,
    compared: {},
    isKey: false,
  },
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

export function kindOf(name: KindName): Kind {
  return kinds[name];
}

function textKind(column: Kind["column"], cells: readonly string[]): Kind {
  const literal = fc.constantFrom(...cells);
  return {
    column,
    type: "text",
    cells,
    stored: String,
    value: same,
    compared: { literal, context: "text" },
    isKey: true,
  };
}

export function storedCell(kind: KindName, cell: Cell): string | number | null {
  return cell === null ? null : kindOf(kind).stored(cell);
}

export function valueOfCell(kind: KindName, cell: Cell): unknown {
  return cell === null ? null : kindOf(kind).value(cell);
}
