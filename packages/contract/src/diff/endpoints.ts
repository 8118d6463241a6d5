import { isObject, type DocumentReader, type Place } from "../document.js";
import { methods } from "../find-operation.js";

/** An operation, with the path that it stands under. */
export interface Endpoint {
  /** `listPages`, or `GET /pages` where it has no operationId. */
  readonly name: string;
  /** `GET /pages/{id}` */
  readonly route: string;
  /** `GET /pages/{}`: two operations of one route are the same, whatever their path parameters are called. */
  readonly key: string;
  readonly path: string;
  readonly item: Place;
  readonly place: Place;
}

/** Every operation of a document by its key. */
export function endpointsOf(reader: DocumentReader): ReadonlyMap<string, Endpoint> {
  const found = reader.children(reader.at("/paths")).flatMap(([path, item]) =>
    reader
      .children(item)
      .filter(([method, { value }]) => methods.has(method) && isObject(value))
      .map(([method, place]) => endpointOf({ method, path, item, place })),
  );
  return new Map(found.map((endpoint) => [endpoint.key, endpoint]));
}

interface Found extends Pick<Endpoint, "path" | "item" | "place"> {
  readonly method: string;
}

function endpointOf({ method, path, item, place }: Found): Endpoint {
  const verb = method.toUpperCase();
  const route = `${verb} ${path}`;
  const name = textAt(place, "operationId") ?? route;
  return { name, route, key: `${verb} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`, path, item, place };
}

/** The text under a key, if there is one. */
export function textAt(place: Place | undefined, key: string): string | undefined {
  const text = valueAt(place, key);
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** What stands under a key of an object. */
export function valueAt(place: Place | undefined, key: string): unknown {
  return isObject(place?.value) && Object.hasOwn(place.value, key) ? place.value[key] : undefined;
}
