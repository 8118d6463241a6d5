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
  const orEmpty = chosen.length > chosenPresent.length;
  if (chosenPresent.length === 0) return `${column} is empty`;
  if (chosenPresent.length === present.length) return `${column} is set`;
  const said = asRange(present, chosenPresent, type) ?? asList(values, chosen, type);
  return `${column} is ${said}${orEmpty && !said.startsWith("n") ? " or empty" : ""}`;
}

/** What is named is listed; where others are meant too, what is left out is. */
function asList(all: readonly AxisValue[], chosen: readonly AxisValue[], type: string): string {
  const names = (values: readonly AxisValue[]) => values.map((value) => labelOf(value, type));
  const isOpen = chosen.some(({ kind }) => kind === "rest" || kind === "otherUser");
  if (!isOpen) return listed(names(chosen.filter(({ kind }) => kind !== "null")), "or");
  const left = names(all.filter((value) => !chosen.includes(value)));
  return left.length === 1 ? `not ${left[0]}` : `neither ${left.slice(0, -1).join(", ")} nor ${left.at(-1)}`;
}

/** Values in their order, from one end: `below 5`, `at least 5`. */
function asRange(all: readonly AxisValue[], chosen: readonly AxisValue[], type: string): string | undefined {
  if (all.filter(({ kind }) => kind === "rest").length < 2) return undefined;
  const sorted = all.toSorted(ascending);
  const isFrom = (part: readonly AxisValue[]) => part.every((value) => chosen.includes(value));
  const head = sorted.slice(0, chosen.length);
  if (isFrom(head)) return bounded(head.at(-1), sorted[chosen.length], ["at most", "below"], type);
  const tail = sorted.slice(-chosen.length);
  return isFrom(tail) ? bounded(tail[0], sorted.at(-chosen.length - 1), ["at least", "above"], type) : undefined;
}

type Bounds = readonly [including: string, excluding: string];

function bounded(last: AxisValue | undefined, next: AxisValue | undefined, words: Bounds, type: string) {
  if (last?.kind === "literal") return `${words[0]} ${labelOf(last, type)}`;
  return next?.kind === "literal" ? `${words[1]} ${labelOf(next, type)}` : undefined;
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
