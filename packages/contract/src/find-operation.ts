import { isObject, type DocumentReader, type Place } from "./document.js";

/** An operation of the document, in its place. */
export interface Operation {
  /** `GET` */
  readonly method: string;
  /** `/api/v1/posts/{id}` */
  readonly path: string;
  readonly place: Place;
  /** The path's parameters, by their names, as they stand in the URL. */
  readonly captured: ReadonlyMap<string, string>;
}

/** The operation for a method and a path such as `/api/v1/posts/7`, or `undefined`. */
export type OperationFinder = (method: string, path: string) => Operation | undefined;

export const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Finds operations by their templates; a path without a parameter wins over one with (OpenAPI 3.1, section 4.8.8.2). */
export function operationFinder(document: DocumentReader): OperationFinder {
  const templates = document
    .children(document.at("/paths"))
    .map(([path, place]) => ({ path, place, pattern: patternOf(path), names: namesIn(path) }))
    .toSorted((a, b) => a.names.length - b.names.length);
  const prefix = serverPath(document);

  return (method, fullPath) => {
    const pathname = fullPath.split(/[?#]/, 1)[0] ?? "";
    if (!pathname.startsWith(prefix)) return undefined;
    for (const { path, place, pattern, names } of templates) {
      const match = pattern.exec(pathname.slice(prefix.length));
      const found = match && operationAt(document, place, method.toLowerCase());
      if (!found) continue;
      const captured = new Map(names.map((name, index) => [name, match[index + 1] ?? ""]));
      return { method: method.toUpperCase(), path, place: found, captured };
    }
    return undefined;
  };
}

/** HEAD is GET without the body, unless the document says otherwise (RFC 9110, section 9.3.2). */
function operationAt(document: DocumentReader, path: Place, method: string): Place | undefined {
  if (!methods.has(method)) return undefined;
  return document.below(path, method) ?? (method === "head" ? document.below(path, "get") : undefined);
}

function patternOf(path: string): RegExp {
  const parts = path.split(/\{[^}]+\}/).map((text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join("([^/]+)")}$`);
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
}

/** The path of the first server, without a slash at its end: paths continue it. */
function serverPath(document: DocumentReader): string {
  const server = document.at("/servers/0")?.value;
  const url = isObject(server) && typeof server["url"] === "string" ? server["url"] : "/";
  return new URL(url, "http://server").pathname.replace(/\/$/, "");
}
