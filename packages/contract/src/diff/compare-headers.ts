import type { DocumentReader, Place } from "../document.js";
import { isSame, matched, type Both } from "./both.js";
import { changeOf, type Change } from "./change.js";
import { inside } from "./compare-content.js";
import { valueAt } from "./endpoints.js";
import { compareValue, type Value } from "./schema/compare-value.js";

/** The headers of an answer; their names are the same in any case (RFC 9110, section 5.1). */
export function compareHeaders(answers: Both<Place>, value: Value): Change[] {
  const { documents, operation } = value;
  const headers = {
    before: headersOf(answers.before, documents.before),
    after: headersOf(answers.after, documents.after),
  };
  return matched(headers).flatMap(([, { before, after }]) => {
    const noun = `header ${(before ?? after)?.name} of ${value.noun}`;
    if (before === undefined) return [changeOf("header-added", `${noun} is new`, operation)];
    if (after === undefined) return [changeOf("header-removed", `${noun} is gone`, operation)];
    return compareHeader({ before: before.place, after: after.place }, { ...value, noun });
  });
}

interface Header {
  readonly name: string;
  readonly place: Place;
}

function headersOf(answer: Place, reader: DocumentReader): ReadonlyMap<string, Header> {
  const headers = reader.children(reader.below(answer, "headers"));
  const own = headers.filter(([name]) => name.toLowerCase() !== "content-type");
  return new Map(own.map(([name, place]) => [name.toLowerCase(), { name, place }]));
}

function compareHeader(headers: Both<Place>, value: Value): Change[] {
  const isAlways = (header: Place) => valueAt(header, "required") === true;
  const [was, is] = [isAlways(headers.before), isAlways(headers.after)];
  const of = (key: string) => ({ before: valueAt(headers.before, key), after: valueAt(headers.after, key) });
  const isReworded = ["description", "example", "examples", "deprecated"].some((key) => !isSame(of(key)));
  return [
    ...(was && !is ? [changeOf("header-optional", `${value.noun} may now be missing`, value.operation)] : []),
    ...(is && !was ? [changeOf("header-required", `${value.noun} is now always there`, value.operation)] : []),
    ...compareValue({ before: inside(headers.before, "schema"), after: inside(headers.after, "schema") }, value),
    ...(isReworded ? [changeOf("reworded", `${value.noun} is described otherwise`, value.operation)] : []),
  ];
}
