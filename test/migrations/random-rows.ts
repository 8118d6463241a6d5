import * as fc from "fast-check";
import type { Column, Schema, Table, Type } from "./model.js";
import { once, pick, type Draw } from "./random-schema.js";

/** SQL literals by the id of their column; `id` is the key. */
export type Row = Readonly<Record<string, string>>;

/** The rows of each table, by its id. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

const values: Record<Type, readonly string[]> = {
  text: ["''", "'word'", "'007'", "'3.50'", "'it''s'", "'-1'", "'ünï ☃'"],
  integer: ["0", "1", "-7", "42", "123456789012"],
  real: ["0.0", "1.5", "-2.25", "3.0", "1e300"],
  numeric: ["0", "1.5", "12345678901234", "-3"],
  blob: ["x''", "x'00ff'", "'text'"],
};

/** A few rows for each table, which the schema accepts. */
export function randomRows(draw: Draw, schema: Schema): Rows {
  const counts = new Map<string, number>();
  for (const { id, columns } of schema) {
    const isStranded = columns.some(
      ({ notNull, refersTo }) => notNull && (counts.get(refersTo?.table ?? "") ?? 1) === 0,
    );
    counts.set(id, isStranded ? 0 : draw(fc.nat, { max: 5 }));
  }
  const keys = new Map(schema.map((table) => [table.id, keysOf(table, counts.get(table.id) ?? 0)]));
  return new Map(schema.map((table) => [table.id, rowsOf(draw, table, keys)]));
}

type Keys = ReadonlyMap<string, readonly string[]>;

function keysOf({ id, key }: Table, count: number): string[] {
  return Array.from({ length: count }, (_, at) => (key === "text" ? `'${id}-${at}'` : String(3 * at + 2)));
}

function rowsOf(draw: Draw, { id: table, columns }: Table, keys: Keys): Row[] {
  return (keys.get(table) ?? []).map((id) => {
    const cells = columns.map((column) => [column.id, cell(draw, column, keys)] as const);
    return { id, ...Object.fromEntries(cells) };
  });
}

function cell(draw: Draw, { type, notNull, refersTo }: Column, keys: Keys): string {
  if (!notNull && once(draw, 4)) return "NULL";
  const choices = refersTo === undefined ? values[type] : (keys.get(refersTo.table) ?? []);
  return choices.length === 0 ? "NULL" : pick(draw, choices);
}
