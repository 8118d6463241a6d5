import type { ColumnPolicy } from "../policy/policy.js";
import { rowGrid, seenGrid } from "../words/grids.js";
import type { Grid } from "../words/groups.js";
import { listed } from "../words/listed.js";
import { closes, exposes, type Change } from "./changes.js";
import { sidesOf, type Pair, type Side } from "./pairs.js";
import { both, gainsOf, isEmpty, sameSaid, without } from "./gains.js";

/** What callers newly see of rows that they saw before: `PUBLIC can now read posts.email`. */
export function compareColumns({ base, head, space, gifts }: Pair): Change[] {
  const [before, after] = sidesOf({ base, head, gifts });
  return [
    ...newlySeen({ before, after, cases: space }).map(exposes),
    ...newlySeen({ before: after, after: before, cases: space, isReversed: true }).map(closes),
  ];
}

interface Compared {
  readonly before: Side;
  readonly after: Side;
  readonly cases: Pair["space"];
  /** Whether what is looked for is what has been lost. */
  readonly isReversed?: boolean;
}

interface Seen {
  readonly column: string;
  readonly how: "read" | "unmasked" | "masked";
  readonly who: string;
  readonly rows: string;
}

function newlySeen(compared: Compared): string[] {
  const { before, cases, isReversed = false } = compared;
  const { resource } = compared.after;
  const known = rowGrid(before.resource, cases, before.gifts);
  const seen = resource.columns.flatMap((column) => seenIn(column, known, compared));
  return sameSaid(seen, ({ how, who, rows }) => `${how}\n${who}\n${rows}`).map((same) => {
    const [{ how, who, rows } = { how: "read", who: "", rows: "" } as const] = same;
    const columns = listed(same.map(({ column }) => `${resource.name}.${column}`));
    const some = rows === resource.name ? undefined : rows;
    return sentences[how]({ who, columns, rows: some, since: isReversed ? "no longer" : "now" });
  });
}

interface Said {
  readonly who: string;
  readonly columns: string;
  /** `undefined` for all. */
  readonly rows: string | undefined;
  readonly since: "now" | "no longer";
}

const sentences: Record<Seen["how"], (said: Said) => string> = {
  read: ({ who, columns, rows, since }) => `${who} can ${since} read ${columns}${after("of", rows)}`,
  masked: ({ who, columns, rows, since }) => `${who} can ${since} see a mask of ${columns}${after("of", rows)}`,
  unmasked: ({ who, columns, rows, since }) => {
    const apply = since === "now" ? "no longer apply" : "now apply";
    return `masks of ${columns} ${apply} to ${who}${after("in", rows)}`;
  },
};

function after(word: string, rows: string | undefined): string {
  return rows === undefined ? "" : ` ${word} ${rows}`;
}

/** A row that is new to a caller has been told of: it is no news that its columns are too. */
function seenIn(column: ColumnPolicy, known: Grid, { before, after, cases }: Compared): Seen[] {
  const former = before.resource.columns.find(({ name }) => name === column.name);
  const was = (form: "bare" | "masked"): Grid =>
    former === undefined ? [] : seenGrid(before.resource, former, { cases, form, gifts: before.gifts });
  const is = (form: "bare" | "masked"): Grid => seenGrid(after.resource, column, { cases, form, gifts: after.gifts });
  const [bare, masked] = [is("bare"), is("masked")];
  const [wasBare, wasMasked] = [was("bare"), was("masked")];
  const unmasked = both(without(bare, wasBare), wasMasked);
  const kinds = [
    ["unmasked", unmasked, bare],
    ["read", without(without(bare, wasBare), unmasked), bare],
    ["masked", [wasMasked, wasBare, bare].reduce(without, masked), masked],
  ] as const;
  return kinds.flatMap(([how, gained, holders]) =>
    isEmpty(both(gained, known))
      ? []
      : gainsOf(without(holders, gained), holders, { resource: after.resource, cases }).map((gain) => ({
          ...gain,
          column: column.name,
          how,
        })),
  );
}
