import { RequestError } from "./errors.js";

/** A path of the API. Made on sending, so that a refused parameter rejects the call and doesn't throw. */
export type Path = string | (() => string);

/** What one segment of a path can be. */
type Key = string | number | bigint | boolean;

/** Empty and dot segments, which a URL would swallow, and half of a surrogate pair, which has no encoding. */
const UNSENDABLE = /^\.{0,2}$|\p{Surrogate}/u;

/** A template of a path: encodes each parameter as one segment. */
export function path(literals: TemplateStringsArray, ...parameters: unknown[]): Path {
  return () => String.raw({ raw: literals }, ...parameters.map(segment));
}

function segment(parameter: unknown): string {
  const text = String(parameter ?? "");
  if (UNSENDABLE.test(text)) throw new RequestError(`"${text}" can't be part of a path.`);
  return encodeURIComponent(text);
}

/** What names a row in a path: its property `name`, or the id that was given instead of a row. */
export function keyOf<Name extends string>(row: Key | Readonly<Record<Name, Key>>, name: Name): Key {
  // A caller without types may give null, which is refused like an empty id.
  return typeof row === "object" ? row?.[name] : row;
}
