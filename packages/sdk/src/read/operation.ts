import { keyword, type Operation, type Option, type PathPart, type Result, type Verb } from "../model.js";
import { docOf } from "./doc.js";
import { failuresOf } from "./failures.js";
import { type Json, list, object, text } from "./json.js";
import { bodyOf, resultOf } from "./media.js";
import { group, type Parameter, parametersOf, segmentType } from "./parameters.js";
import type { Place } from "./type.js";

/** An operation as it stands in the document. */
export interface Source {
  readonly verb: Verb;
  readonly path: string;
  readonly pathItem: Json;
  readonly operation: Json;
}

/** Header parameters that are not the operation's own: OpenAPI rules the first three out, and the rest is the core's work. */
const NOT_ITS_OWN = ["accept", "content-type", "authorization", "cookie"];

/** Reads an operation. A string is the reason why it can't be called. */
export function readOperation(source: Source, request: Place, response: Place): Operation | string {
  const { operation, verb } = source;
  const { document } = request;
  const parameters = parametersOf(source.pathItem, operation, request);
  const body = "requestBody" in operation ? bodyOf(operation["requestBody"], request) : undefined;
  const isRead = verb === "GET" || verb === "HEAD";
  if (isRead && body?.isRequired) return `fetch can't send a body with ${verb}`;

  const responses = object(operation["responses"]);
  const read = resultOf(responses, response);
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const isPaged = verb === "GET" && inQuery.some(({ name }) => name === "cursor" || name === "offset");
  const headers = parameters.filter(
    (parameter) =>
      parameter.in === "header" && !parameter.field.isOptional && !NOT_ITS_OWN.includes(parameter.name.toLowerCase()),
  );
  return {
    id: text(operation["operationId"]).trim() || `${verb.toLowerCase()} ${source.path}`,
    tag: text(list(operation["tags"])[0]),
    sdkMethod: sdkMethodOf(operation["x-sdk-method"]),
    verb,
    path: pathOf(source.path, parameters),
    query: group(inQuery),
    headers: group(headers.filter(({ name }) => /^[\w!#$%&'*+.^`|~-]+$/.test(name))),
    body: isRead ? undefined : body,
    result:
      verb === "HEAD"
        ? { as: "nothing", type: keyword("void"), row: undefined }
        : { ...read, row: isPaged ? read.row : undefined },
    failures: failuresOf(responses, document),
    options: optionsOf(parameters, { isRead, as: read.as }),
    row: undefined,
    isPublic: isPublic(operation["security"] ?? document["security"]),
    doc: docOf(operation),
  };
}

const OPTIONS: ReadonlyMap<string, Option> = new Map([
  ["if-match", "ifMatch"],
  ["if-none-match", "ifNoneMatch"],
  ["idempotency-key", "idempotencyKey"],
]);

/** The headers that the core writes: `If-None-Match` is of use where there may be an object to give back. */
function optionsOf(parameters: readonly Parameter[], { isRead, as }: { isRead: boolean; as: Result["as"] }): Option[] {
  return parameters.flatMap((parameter) => {
    if (parameter.in !== "header" || !parameter.field.isOptional) return [];
    const option = OPTIONS.get(parameter.name.toLowerCase());
    return option && (option === "ifNoneMatch" ? isRead && as === "json" : !isRead) ? [option] : [];
  });
}

/** Whether the operation needs no caller at all: an empty list of security requirements. */
function isPublic(security: unknown): boolean {
  return Array.isArray(security) && security.length === 0;
}

function sdkMethodOf(value: unknown): string[] | undefined {
  const parts = text(value).split(".").filter(Boolean);
  return parts.length ? parts : undefined;
}

function pathOf(path: string, parameters: readonly Parameter[]): PathPart[] {
  return (path.startsWith("/") ? path : `/${path}`)
    .split(/(\{[^{}]+\})/)
    .filter(Boolean)
    .map((part): PathPart => {
      if (!/^\{[^{}]+\}$/.test(part)) return { kind: "literal", text: part.replaceAll("#", "%23") };
      const name = part.slice(1, -1);
      const parameter = parameters.find((one) => one.in === "path" && one.name === name);
      const type = segmentType(parameter?.field.type ?? keyword("string"));
      return { kind: "parameter", name, type, example: parameter?.example };
    });
}
