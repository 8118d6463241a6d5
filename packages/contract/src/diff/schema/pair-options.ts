import type { Place } from "../../document.js";
import type { Both } from "../both.js";
import { compareFlat, compareSchemas } from "./compare-schemas.js";
import { classOf, finding, type Finding } from "./finding.js";
import type { Flat } from "./node.js";
import { typesOf, wordsOfTypes } from "./types.js";
import type { Walk } from "./walk.js";

/** One of the things that a value may be. */
export interface Option {
  /** The component that it is. */
  readonly name: string | undefined;
  /** Where it stands; nowhere if it was put together. */
  readonly places: readonly Place[];
  readonly flat: Flat;
}

/** Compares each alternative with the one that it was: of the same name, else the same in meaning, else of the same type. */
export function pairOptions({ before, after }: Both<readonly Option[]>, walk: Walk): Finding[] {
  const left = { before: [...before], after: [...after] };
  const found: Finding[] = [];

  function take(isFellow: (one: Option, other: Option) => boolean): void {
    for (const one of before.filter((option) => left.before.includes(option))) {
      const index = left.after.findIndex((option) => isFellow(one, option));
      const [other] = index === -1 ? [] : left.after.splice(index, 1);
      if (other === undefined) continue;
      left.before.splice(left.before.indexOf(one), 1);
      found.push(...compareOptions({ before: one, after: other }, walk));
    }
  }

  take((one, other) => one.name !== undefined && one.name === other.name);
  take((one, other) => compareOptions({ before: one, after: other }, walk).every((one) => isWord(one, walk)));
  take((one, other) => typeOf(one) === typeOf(other));
  return [
    ...found,
    ...left.before.map((option) => ({ ...alone(option, "removed"), isUnsure: walk.isUnsure })),
    ...left.after.map((option) => ({ ...alone(option, "added"), isUnsure: walk.isUnsure })),
  ];
}

function compareOptions({ before, after }: Both<Option>, walk: Walk): Finding[] {
  const isWhole = before.places.length > 0 && after.places.length > 0;
  return isWhole
    ? compareSchemas({ before: before.places, after: after.places }, walk)
    : compareFlat({ before: before.flat, after: after.flat }, walk);
}

function isWord(one: Finding, { position }: Walk): boolean {
  return classOf(one, position) === "docs";
}

function typeOf({ flat }: Option): string {
  return wordsOfTypes(typesOf(flat.nodes));
}

function alone(option: Option, what: "added" | "removed"): Finding {
  const words = option.name ?? typeOf(option);
  if (words === "null") return finding(`null-${what}`);
  return what === "added" ? finding("alternative-added", "", words) : finding("alternative-removed", words);
}
