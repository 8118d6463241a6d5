import type { DocumentReader, Place } from "../../document.js";

/** `Page`, where a schema is that component or a reference to it. */
export function componentName(place: Place, reader: DocumentReader): string | undefined {
  return nameOfPointer(reader.below(place)?.pointer ?? "");
}

/** `Page` of `/components/schemas/Page`. */
export function nameOfPointer(pointer: string): string | undefined {
  const [, name] = /^#?\/components\/schemas\/([^/]+)$/.exec(pointer) ?? [];
  return name?.replaceAll("~1", "/").replaceAll("~0", "~");
}
