import { RequestError } from "./errors.js";

/** A path of the API. Made on sending, so that a refused parameter rejects the call and doesn't throw. */
export type Path = string | (() => string);

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
