import { isObject, referenceIn, type DocumentReader, type Place } from "../../document.js";

/** A part of a schema with every reference replaced by what it points at, so that it can be compared as it stands. */
export function spelledOut(value: unknown, reader: DocumentReader): unknown {
  return spell({ pointer: "", value }, { reader, within: [] });
}

interface Spelling {
  readonly reader: DocumentReader;
  readonly within: readonly string[];
}

function spell(place: Place, spelling: Spelling): unknown {
  const { value } = place;
  if (Array.isArray(value)) return value.map((item: unknown) => spell({ pointer: "", value: item }, spelling));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, spell({ pointer: "", value: item }, spelling)]);
  const target = referenceIn(value) === undefined ? undefined : spelling.reader.below(place);
  return { ...Object.fromEntries(entries), ...(target === undefined ? {} : { $ref: referenced(target, spelling) }) };
}

/** A circle is told by how far back it leads, whatever the names. */
function referenced(target: Place, { reader, within }: Spelling): unknown {
  const back = within.indexOf(target.pointer);
  return back === -1 ? spell(target, { reader, within: [target.pointer, ...within] }) : `circle ${back}`;
}
