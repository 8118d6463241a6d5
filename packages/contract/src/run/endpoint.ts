import { isJson, mediaType } from "../check-response.js";
import { isObject, type DocumentReader, type Place } from "../document.js";
import { merged } from "../generate/merge.js";
import { parametersOf, type Parameter } from "../parameters.js";

/** The body that an operation takes, in the media type that requests are made in. */
export interface Body {
  readonly type: string;
  readonly required: boolean;
  readonly schema: Place | undefined;
  readonly examples: readonly unknown[];
  /** Every media type that is documented. */
  readonly types: readonly string[];
}

/** One operation, as requests to it are made. */
export interface Endpoint {
  /** `GET /posts/{id}` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operationId: string | undefined;
  readonly place: Place;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** The security schemes of each alternative; with an empty one, or none at all, anyone may call. */
  readonly schemes: readonly (readonly Place[])[];
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Every operation of a document; those that make rows come before those that change and remove them. */
export function endpointsOf(document: DocumentReader): Endpoint[] {
  const found = document.children(document.at("/paths")).flatMap(([path, item]) =>
    document
      .children(item)
      .filter(([method]) => methods.has(method))
      .map(([method, place]) => endpointAt(path, method.toUpperCase(), { place, document })),
  );
  return found.toSorted((one, other) => rank(one) - rank(other));
}

function rank({ method }: Endpoint): number {
  return ["POST", "GET", "PUT", "PATCH", "DELETE"].indexOf(method);
}

interface Found {
  readonly place: Place;
  readonly document: DocumentReader;
}

function endpointAt(path: string, method: string, { place, document }: Found): Endpoint {
  const operationId = isObject(place.value) ? place.value["operationId"] : undefined;
  const requirements = document.children(document.below(place, "security") ?? document.at("/security"));
  return {
    name: `${method} ${path}`,
    method,
    path,
    operationId: typeof operationId === "string" ? operationId : undefined,
    place,
    parameters: inOrderOf(path, parametersOf(place, document)),
    body: bodyOf(place, document),
    schemes: requirements.map(([, one]) =>
      document.children(one).flatMap(([name]) => document.at(`/components/securitySchemes/${name}`) ?? []),
    ),
  };
}

/** The path's parameters first, as they stand in it. */
function inOrderOf(path: string, parameters: readonly Parameter[]): Parameter[] {
  const rankOf = ({ in: where, name }: Parameter) => (where === "path" ? path.indexOf(`{${name}}`) : path.length);
  return parameters.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** Whether a path is that of one row of a collection: `/posts/{id}` of `/posts`. */
export function isItemOf(path: string, collection: string): boolean {
  return path.startsWith(`${collection}/{`) && path.indexOf("}", collection.length) === path.length - 1;
}

/** Whether a call needs credentials. */
export function isProtected({ schemes }: Endpoint): boolean {
  return schemes.length > 0 && schemes.every((alternative) => alternative.length > 0);
}

function bodyOf(operation: Place, document: DocumentReader): Body | undefined {
  const place = document.below(operation, "requestBody");
  const contents = document.children(place && document.below(place, "content"));
  const [first] = contents.toSorted(([one], [other]) => preference(one) - preference(other));
  if (place === undefined || first === undefined) return undefined;
  const [type, content] = first;
  return {
    type: type === "*/*" ? "application/json" : type,
    required: isObject(place.value) && place.value["required"] === true,
    schema: document.below(content, "schema"),
    examples: examplesAt(content, document),
    types: contents.map(([one]) => one),
  };
}

function preference(type: string): number {
  if (isJson(mediaType(type)) || type === "*/*") return 0;
  return isWritable(type) ? 1 : 2;
}

/** Whether bodies of a media type can be made from values. */
export function isWritable(type: string): boolean {
  const plain = mediaType(type);
  return isJson(plain) || plain.startsWith("text/") || plain === "application/x-www-form-urlencoded";
}

/** The examples beside a schema, of a media type or a parameter, and those in it. */
export function examplesAt(place: Place, document: DocumentReader): unknown[] {
  const schema = document.below(place, "schema");
  const inside = schema === undefined ? {} : merged(schema.value, document);
  const named = document.children(document.below(place, "examples"));
  return [
    ...(isObject(place.value) && "example" in place.value ? [place.value["example"]] : []),
    ...named.flatMap(([, one]) => (isObject(one.value) && "value" in one.value ? [one.value["value"]] : [])),
    ...("example" in inside ? [inside["example"]] : []),
    ...(Array.isArray(inside["examples"]) ? inside["examples"] : []),
  ];
}
