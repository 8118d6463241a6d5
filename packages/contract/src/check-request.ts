import { checkParameters } from "./check-parameters.js";
import { isJson, faultsOfJson, matchesType, mediaType, type Reading } from "./check-response.js";
import { isObject, type DocumentReader, type Place } from "./document.js";
import type { Operation } from "./find-operation.js";
import type { Finding } from "./violation.js";

/** What a request has that its operation does not document, to be asked of requests that a server accepted. */
export async function checkRequest(operation: Operation, request: Request, reading: Reading): Promise<Finding[]> {
  return [
    ...checkParameters(operation, request, reading),
    ...(await checkRequestBody(operation, request, reading)),
    ...checkCredentials(operation, request, reading.document),
  ];
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
