import type { DocumentReader, Place } from "../document.js";
import { canonical } from "./both.js";
import { textAt, valueAt, type Endpoint } from "./endpoints.js";

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  /** `query parameter limit` */
  readonly noun: string;
  readonly isRequired: boolean;
  /** How its value becomes text: `form, exploded`. */
  readonly form: string;
  readonly place: Place;
}

/** An operation's parameters by where they are; its own stand in for those of its path. */
export function parametersOf({ item, place, path }: Endpoint, reader: DocumentReader): ReadonlyMap<string, Parameter> {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
  const all = [item, place].flatMap((owner) => reader.children(reader.below(owner, "parameters")));
  return new Map(
    all
      .map(([, one]) => ({ one, name: textAt(one, "name") ?? "", where: textAt(one, "in") ?? "" }))
      .filter(({ name, where }) => !(where === "header" && notParameters.has(name.toLowerCase())))
      .map(({ one, name, where }) => [keyOf(name, where, names), read(one, { name, where })]),
  );
}

/** Headers that are said elsewhere in a document (OpenAPI 3.1, section 4.8.12). */
const notParameters = new Set(["accept", "content-type", "authorization"]);

/** A parameter of the path is known by its place in it, a header in any case. */
function keyOf(name: string, where: string, path: readonly (string | undefined)[]): string {
  if (where === "path") return `path ${path.indexOf(name)}`;
  return `${where} ${where === "header" ? name.toLowerCase() : name}`;
}

function read(place: Place, { name, where }: { name: string; where: string }): Parameter {
  const isRequired = where === "path" || valueAt(place, "required") === true;
  return { name, noun: `${where} parameter ${name}`, isRequired, form: formOf(place, where), place };
}

function formOf(place: Place, where: string): string {
  const content = valueAt(place, "content");
  if (content !== undefined) return `the content ${canonical(content)}`;
  const style = textAt(place, "style") ?? (where === "query" || where === "cookie" ? "form" : "simple");
  const isExploded = valueAt(place, "explode") ?? style === "form";
  const isRaw = valueAt(place, "allowReserved") === true;
  return [
    style,
    isExploded === true ? "exploded" : "joined",
    ...(isRaw ? ["reserved characters as they are"] : []),
  ].join(", ");
}
