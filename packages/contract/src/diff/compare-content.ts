import type { Place } from "../document.js";
import { isSame, matched, type Both } from "./both.js";
import { changeOf, type Change } from "./change.js";
import type { Position } from "./classes.js";
import type { PartChangeKind } from "./classes.js";
import { valueAt } from "./endpoints.js";
import { compareValue, type Value } from "./schema/compare-value.js";

/** The media types of a body or an answer, and what each holds. */
export function compareContent(holders: Both<Place | undefined>, value: Value): Change[] {
  const contents = { before: contentOf(holders.before, "before"), after: contentOf(holders.after, "after") };
  const isAlone = contents.before.size === 1 && contents.after.size === 1;
  return matched(contents).flatMap(([type, media]) => {
    const { before, after } = media;
    const { removed, added } = kinds[value.position];
    if (before === undefined) return [changeOf(added, `${value.noun} may now be ${type}`, value.operation)];
    if (after === undefined) return [changeOf(removed, `${value.noun} may no longer be ${type}`, value.operation)];
    return compareMedia({ before, after }, isAlone ? value : { ...value, noun: `${value.noun} as ${type}` });
  });

  function contentOf(holder: Place | undefined, side: "before" | "after"): ReadonlyMap<string, Place> {
    const reader = value.documents[side];
    const media = reader.children(holder && reader.below(holder, "content"));
    return new Map(media.map(([type, place]) => [type.toLowerCase().replaceAll(" ", ""), place]));
  }
}

const kinds: Record<Position, { readonly removed: PartChangeKind; readonly added: PartChangeKind }> = {
  request: { removed: "content-refused", added: "content-accepted" },
  response: { removed: "answer-content-removed", added: "answer-content-added" },
};

function compareMedia(media: Both<Place>, value: Value): Change[] {
  const of = (key: string) => ({ before: valueAt(media.before, key), after: valueAt(media.after, key) });
  const isReworded = !isSame(of("example")) || !isSame(of("examples"));
  return [
    ...compareValue({ before: inside(media.before, "schema"), after: inside(media.after, "schema") }, value),
    ...(isSame(of("encoding"))
      ? []
      : [changeOf("content-rewritten", `${value.noun} is encoded otherwise`, value.operation)]),
    ...(isReworded ? [changeOf("reworded", `${value.noun} has another example`, value.operation)] : []),
  ];
}

/** What stands under a key, a reference not followed: its name would be lost. */
export function inside(place: Place, key: string): Place | undefined {
  const value = valueAt(place, key);
  return value === undefined ? undefined : { pointer: `${place.pointer}/${key}`, value };
}
