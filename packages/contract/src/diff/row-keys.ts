import { isObject, type DocumentReader, type Place } from "../document.js";
import { textAt, valueAt, type Endpoint } from "./endpoints.js";

/** Which field of a row each parameter at the end of an operation's path is, where a link says so. */
export type RowKey = ReadonlyMap<string, string | undefined>;

/** The keys of the rows that operations are about, as an SDK reads them from links (OpenAPI 3.1, section 4.8.20). */
export function rowKeysOf(reader: DocumentReader, endpoints: Iterable<Endpoint>): (endpoint: Endpoint) => RowKey {
  const all = [...endpoints];
  const links = all.flatMap((endpoint) => linksOf(endpoint, reader));
  return ({ path }) => {
    const row = rowPathOf(path);
    const ids = new Set(all.filter((one) => one.path === row).map(({ place }) => textAt(place, "operationId")));
    const linked = new Map(links.filter(({ operationId }) => ids.has(operationId)).flatMap(({ fields }) => fields));
    const [segments = ""] = /(?:\/\{[^}]+\})+$/.exec(row) ?? [];
    return new Map([...segments.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => [name, linked.get(name)]));
  };
}

/** `/pages/{id}` of `/pages/{id}/publish`. */
function rowPathOf(path: string): string {
  return path.replace(/(?<=\})\/[^{}]*$/, "");
}

interface Link {
  readonly operationId: string | undefined;
  readonly fields: readonly (readonly [parameter: string, field: string])[];
}

function linksOf({ place }: Endpoint, reader: DocumentReader): Link[] {
  const responses = reader.children(reader.below(place, "responses"));
  const links = responses.flatMap(([, response]) => reader.children(reader.below(response, "links")));
  return links.map(([, link]) => ({ operationId: textAt(link, "operationId"), fields: fieldsOf(link) }));
}

function fieldsOf(link: Place): Link["fields"] {
  const parameters = valueAt(link, "parameters");
  return Object.entries(isObject(parameters) ? parameters : {}).flatMap(([parameter, expression]) => {
    const [, field] = /^\$response\.body#\/([^/~%]+)$/.exec(String(expression)) ?? [];
    return field === undefined ? [] : [[parameter.replace(/^path\./, ""), field] as const];
  });
}
