import type { Cell } from "@quickback/policy";

/** A value as a rule sees it; a column that is left out is NULL. */
export function cellOf(value: unknown): Cell {
  if (value instanceof Date) return value.getTime();
  return (value ?? null) as Cell; // rules test texts, numbers and booleans
}
