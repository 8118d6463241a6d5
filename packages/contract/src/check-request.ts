import { isJson, faultsOfJson, matchesType, mediaType, type Reading } from "./check-response.js";
import { isObject, type DocumentReader, type Place } from "./document.js";
import type { Operation } from "./find-operation.js";
import { readingsOfText } from "./texts.js";
import type { Finding } from "./violation.js";

/** What a request has that its operation does not document, to be asked of requests that a server accepted. */
export async function checkRequest(operation: Operation, request: Request, reading: Reading): Promise<Finding[]> {
  return [
    ...checkParameters(operation, request, reading),
    ...(await checkRequestBody(operation, request, reading)),
    ...checkCredentials(operation, request, reading.document),
  ];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Place | undefined;
}

function checkParameters(operation: Operation, request: Request, reading: Reading): Finding[] {
  const documented = parametersOf(operation, reading.document);
  const sent = sentParameters(operation, request, documented);
  const unknown = [...new URL(request.url).searchParams.keys()]
    .filter((name) => !documented.some((one) => one.in === "query" && one.name === name))
    .map((name) => accepted(name, "the parameter is not documented"));
  const missing = documented
    .filter((one) => one.required && !sent.some(([parameter]) => parameter === one))
    .map((one) => accepted(one.name, "the parameter is documented as required"));
  const invalid = sent.flatMap(([{ name, schema }, text]) => {
    if (schema === undefined) return [];
    const readings = readingsOfText(text, schema, reading.document);
    const [fewest = []] = readings
      .map((value) => reading.judge.faults(schema, value))
      .toSorted((left, right) => left.length - right.length);
    return fewest.map(({ message }) => accepted(name, message));
  });
  return [...unknown, ...missing, ...invalid];
}

function accepted(place: string, message: string): Finding {
  return { kind: "accepted-parameter", place, message };
}

/** The operation's parameters and, where it has none of the same name, its path's. */
function parametersOf({ place }: Operation, document: DocumentReader): Parameter[] {
  const path = document.at(place.pointer.slice(0, place.pointer.lastIndexOf("/")));
  const found = new Map<string, Parameter>();
  for (const owner of [path, place]) {
    for (const [, one] of document.children(owner && document.below(owner, "parameters"))) {
      if (!isObject(one.value)) continue;
      const { name, in: where, required } = one.value;
      const key = `${String(where)} ${String(name)}`;
      const schema = document.below(one, "schema");
      found.set(key, { name: String(name), in: String(where), required: required === true, schema });
    }
  }
  return [...found.values()];
}

function sentParameters(
  { captured }: Operation,
  { url, headers }: Request,
  documented: readonly Parameter[],
): [Parameter, string][] {
  const query = new URL(url).searchParams;
  return documented.flatMap((one): [Parameter, string][] => {
    if (one.in === "query") return query.getAll(one.name).map((text) => [one, text]);
    const text =
      one.in === "path" ? decoded(captured.get(one.name)) : one.in === "header" ? headers.get(one.name) : null;
    return typeof text === "string" ? [[one, text]] : [];
  });
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function checkRequestBody({ place }: Operation, request: Request, reading: Reading): Promise<Finding[]> {
  const { document, judge } = reading;
  const documented = document.below(place, "requestBody");
  if (documented === undefined) return []; // a server may leave unread what it does not ask for
  const text = await request.text();
  const required = isObject(documented.value) && documented.value["required"] === true;
  if (text === "") return required ? [{ kind: "accepted-body", place: "", message: "the body is required" }] : [];
  const type = mediaType(request.headers.get("content-type"));
  const contents = document.children(document.below(documented, "content"));
  const content = contents.find(([documentedType]) => matchesType(type, documentedType));
  if (content === undefined) {
    return [{ kind: "accepted-body", place: "Content-Type", message: `${type || "none"} is not documented` }];
  }
  const schema = document.below(content[1], "schema");
  if (schema === undefined || !isJson(type)) return [];
  return faultsOfJson(text, (value) => judge.faults(schema, value)).map((fault) => ({
    kind: "accepted-body",
    ...fault,
  }));
}

/** Whether the request has the credentials that one of the operation's security requirements names. */
function checkCredentials({ place }: Operation, request: Request, document: DocumentReader): Finding[] {
  const requirements = document.below(place, "security") ?? document.at("/security");
  const alternatives = document.children(requirements);
  const met = ([, requirement]: [string, Place]) =>
    document
      .children(requirement)
      .every(([scheme]) => holds(request, document.at(`/components/securitySchemes/${scheme}`)));
  if (alternatives.length === 0 || alternatives.some(met)) return [];
  return [{ kind: "accepted-without-credentials", place: "security", message: "the request has no credentials" }];
}

function holds({ headers, url }: Request, scheme: Place | undefined): boolean {
  if (!isObject(scheme?.value)) return false;
  const { type, in: where, name } = scheme.value;
  if (type !== "apiKey") return headers.has("authorization");
  if (where === "query") return new URL(url).searchParams.has(String(name));
  return where === "cookie" ? hasCookie(headers, String(name)) : headers.has(String(name));
}

function hasCookie(headers: Headers, name: string): boolean {
  const names = (headers.get("cookie") ?? "").split(";").map((part) => part.split("=", 1)[0]?.trim());
  return names.includes(name);
}
