/** A JSON object of which nothing is known yet. */
export type JsonObject = { readonly [key: string]: unknown };

/** A place in a document: its JSON Pointer (RFC 6901) and what stands there, references followed. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
}

/** An OpenAPI 3.1 document to look things up in. */
export class DocumentReader {
  readonly #root: object;

  constructor(document: object) {
    this.#root = document;
  }

  /** The place below another one; `undefined` where there is nothing, or a reference leads nowhere. */
  below(place: Place, ...keys: readonly string[]): Place | undefined {
    let found: Place | undefined = this.#follow(place);
    for (const key of keys) found = found && this.#step(found, key);
    return found;
  }

  /** What a JSON Pointer points at. */
  at(pointer: string): Place | undefined {
    return this.below({ pointer: "", value: this.#root }, ...keysOf(pointer));
  }

  /** The places directly below one, by their keys. */
  children(place: Place | undefined): [key: string, child: Place][] {
    const parent = place && this.#follow(place);
    if (typeof parent?.value !== "object" || parent.value === null) return [];
    return Object.keys(parent.value).flatMap((key): [string, Place][] => {
      const child = this.#step(parent, key);
      return child === undefined ? [] : [[key, child]];
    });
  }

  #step(place: Place, key: string, hops = mostHops): Place | undefined {
    const { value } = place;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    const inside = (value as JsonObject)[key]; // own key, tested above
    return this.#follow({ pointer: `${place.pointer}/${escaped(key)}`, value: inside }, hops);
  }

  #follow(place: Place, hops = mostHops): Place | undefined {
    const target = referenceIn(place.value);
    if (target === undefined) return place;
    if (!target.startsWith("#") || hops === 0) return undefined;
    let found: Place | undefined = { pointer: "", value: this.#root };
    for (const key of keysOf(decodeURIComponent(target.slice(1)))) found = found && this.#step(found, key, hops - 1);
    return found;
  }
}

/** References to references beyond this are taken for a circle. */
const mostHops = 20;

/** The target of a Reference Object. A schema's `$ref` may have siblings; for looking things up they don't matter. */
export function referenceIn(value: unknown): string | undefined {
  return isObject(value) && typeof value["$ref"] === "string" ? value["$ref"] : undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
