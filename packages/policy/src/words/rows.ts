import type { ResourcePolicy } from "../policy/policy.js";
import type { Axis, AxisValue } from "../table/axes.js";
import type { Box } from "./cover.js";
import { listed } from "./listed.js";
import { describeValues } from "./values.js";

interface Described {
  readonly axes: readonly Axis[];
  readonly resource: ResourcePolicy;
  /** What a row is called: `posts`. */
  readonly noun: string;
}

/** The rows of a box in words: `own posts whose status is "draft"`; the noun alone where it is every row. */
export function describeRows(box: Box, { axes, resource, noun }: Described): string {
  const owner = ownerOf(resource, axes);
  const claims: string[] = [];
  let words = noun;
  for (const [index, axis] of axes.entries()) {
    const places = box[index] ?? [];
    if (axis.column === owner) words = ofOwner(words, chosenOf(axis, places), axis);
    else if (axis.column === resource.softDeleteColumn) words = ofDeleted(words, chosenOf(axis, places), axis);
    else claims.push(describeValues(axis, places) ?? "");
  }
  const said = claims.filter((claim) => claim !== "");
  return said.length === 0 ? words : `${words} whose ${listed(said)}`;
}

/** The column that says whose a row is: the firewall's, else the only one that is compared with the caller. */
export function ownerOf({ ownerColumn }: ResourcePolicy, axes: readonly Axis[]): string | undefined {
  const compared = axes.filter(({ values }) => values.some(({ kind }) => kind === "caller"));
  return ownerColumn ?? (compared.length === 1 ? compared[0]?.column : undefined);
}

function chosenOf({ values }: Axis, places: readonly number[]): readonly AxisValue[] {
  return values.filter((_, place) => places.includes(place));
}

function ofOwner(words: string, chosen: readonly AxisValue[], { values }: Axis): string {
  if (chosen.length === values.length) return words;
  const key = chosen.map(({ kind }) => kind).join(" ");
  switch (key) {
    case "caller":
      return `own ${words}`;
    case "otherUser":
      return `other users' ${words}`;
    case "null":
      return `${words} without an owner`;
    case "caller null":
      return `${words} that are own or nobody's`;
    case "otherUser null":
      return `${words} that are not own`;
    default:
      return `${words} with an owner`;
  }
}

/** Rows that are not deleted are what everybody means by rows. */
function ofDeleted(words: string, chosen: readonly AxisValue[], { values }: Axis): string {
  const isDeleted = chosen.some(({ kind }) => kind !== "null");
  if (!isDeleted) return words;
  return chosen.length === values.length ? `${words}, deleted ones too,` : `deleted ${words}`;
}
