import { holds } from "../compare.js";
import type { Axis, AxisValue } from "../table/axes.js";
import { now } from "../table/callers.js";
import { listed } from "./listed.js";

/** Some values of a column as a claim about it: `status is "draft"`; `undefined` for all of them. */
export function describeValues({ column, type, values }: Axis, places: readonly number[]): string | undefined {
  const chosen = values.filter((_, place) => places.includes(place));
  if (chosen.length === values.length) return undefined;
  const present = values.filter(({ kind }) => kind !== "null");
  const chosenPresent = chosen.filter(({ kind }) => kind !== "null");
  const isEmptyToo = chosen.length > chosenPresent.length;
  if (chosenPresent.length === 0) return `${column} is empty`;
  if (chosenPresent.length === present.length) return `${column} is set`;
  const all = isEmptyToo ? present : values;
  const said = asRange(all, chosenPresent, type) ?? asList(all, chosenPresent, type);
  return `${column} is ${isEmptyToo ? "empty or " : ""}${said}`;
}

/** What is named is listed; where others are meant too, what is left out is. */
function asList(all: readonly AxisValue[], chosen: readonly AxisValue[], type: string): string {
  const names = (values: readonly AxisValue[]) => values.map((value) => labelOf(value, type));
  const isOpen = chosen.some(({ kind }) => kind === "rest" || kind === "otherUser");
  if (!isOpen) return listed(names(chosen), "or");
  const left = names(all.filter((value) => !chosen.includes(value)));
  return left.length === 1 ? `not ${left[0]}` : `neither ${left.slice(0, -1).join(", ")} nor ${left.at(-1)}`;
}

/** Values in their order, as far as they reach: `below 5`, `at least 5 but not 7`. */
function asRange(all: readonly AxisValue[], chosen: readonly AxisValue[], type: string): string | undefined {
  if (all.filter(({ kind }) => kind === "rest").length < 2) return undefined;
  const sorted = all.filter(({ kind }) => kind !== "null").toSorted(ascending);
  const first = sorted.findIndex((value) => chosen.includes(value));
  const last = sorted.findLastIndex((value) => chosen.includes(value));
  const between = sorted.slice(first, last + 1).filter((value) => !chosen.includes(value));
  if (between.some(({ kind }) => kind === "rest")) return undefined;
  const bounds = [
    boundOf(sorted[first], sorted[first - 1], { including: "at least", excluding: "above", type }),
    boundOf(sorted[last], sorted[last + 1], { including: "at most", excluding: "below", type }),
  ].filter((bound) => bound !== undefined);
  const gaps =
    between.length === 0
      ? []
      : [
          `not ${listed(
            between.map((value) => labelOf(value, type)),
            "or",
          )}`,
        ];
  const isUnbounded = bounds.length === 0;
  if (isUnbounded && sorted.length === all.length) return gaps.join("");
  return [isUnbounded ? "set" : listed(bounds), ...gaps].join(" but ");
}

interface Bound {
  readonly including: string;
  readonly excluding: string;
  readonly type: string;
}

/** Where a range ends: at a value of its own, or before one that is not in it; `undefined` where nothing is beyond. */
function boundOf(end: AxisValue | undefined, beyond: AxisValue | undefined, { including, excluding, type }: Bound) {
  if (end === undefined || beyond === undefined) return undefined;
  return end.kind === "rest" ? `${excluding} ${labelOf(beyond, type)}` : `${including} ${labelOf(end, type)}`;
}

function ascending({ cell: a }: AxisValue, { cell: b }: AxisValue): number {
  if (a === null || b === null) return 0;
  return holds(a, "lessThan", b) ? -1 : holds(a, "equals", b) ? 0 : 1;
}

function labelOf({ kind, cell }: AxisValue, type: string): string {
  if (kind === "caller") return "the caller";
  if (cell === null) return "empty";
  if (type !== "timestamp") return JSON.stringify(cell);
  return cell === now ? "now" : new Date(Number(cell)).toISOString();
}
