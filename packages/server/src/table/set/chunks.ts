import { insertable, presetOf } from "../new-row.js";
import type { Row } from "../row.js";
import type { Scope } from "../scope.js";
import { recordSet, type Records, type RecordSet } from "./record-set.js";

/** How many variables a statement has for values that JSON can't carry: D1 takes 100 in all. */
const mostVariables = 40;

/** Some of the records, as many as a statement takes. */
export interface Chunk {
  readonly set: RecordSet;
  readonly size: number;
  /** The place of its first among all. */
  readonly start: number;
}

/** Records that name rows which are there. */
export function chunksOf({ columns }: Scope, given: readonly Row[]): Chunk[] {
  return divided({ given }, columns);
}

/** New rows, each inside the firewall and with a value for every column. */
export function newChunksOf(scope: Scope, given: readonly Row[]): Chunk[] {
  for (const row of given) scope.mustAdmit(row);
  const columns = insertable(scope.columns);
  const presets = given.map(() => Object.fromEntries([...columns].map(([name, column]) => [name, presetOf(column)])));
  return divided({ given, presets }, columns);
}

function divided(records: Records, columns: Scope["columns"], start = 0): Chunk[] {
  const set = recordSet(records, columns);
  const size = records.given.length;
  if (set.variables <= mostVariables || size === 1) return [{ set, size, start }];
  const middle = size >> 1;
  return [
    ...divided(sliced(records, 0, middle), columns, start),
    ...divided(sliced(records, middle, size), columns, start + middle),
  ];
}

function sliced({ given, presets }: Records, from: number, to: number): Records {
  return { given: given.slice(from, to), ...(presets && { presets: presets.slice(from, to) }) };
}
