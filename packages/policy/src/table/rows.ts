import type { Row } from "../interpret.js";
import type { Axis } from "./axes.js";

/** A row that stands for all those that the rules can't tell from it. */
export interface RowCase {
  readonly values: Row;
  /** For each axis, which of its values. */
  readonly at: readonly number[];
}

/** How many rows a table of cases may have: rules over more columns than that are not taken apart. */
export const mostRows = 4096;

/** How many rows there would be. */
export function countRows(axes: readonly Axis[]): number {
  return axes.reduce((count, { values }) => count * values.length, 1);
}

/** Each combination of values; the last axis changes first. */
export function rowsOf(axes: readonly Axis[]): RowCase[] {
  return combinations(axes.map(({ values }) => values.length)).map((at) => ({ at, values: rowAt(axes, at) }));
}

function combinations(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (found, size) => found.flatMap((at) => Array.from({ length: size }, (_, index) => [...at, index])),
    [[]],
  );
}

function rowAt(axes: readonly Axis[], at: readonly number[]): Row {
  return Object.fromEntries(axes.map(({ column, values }, index) => [column, values[at[index] ?? 0]?.cell ?? null]));
}
