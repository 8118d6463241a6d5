import type { Reading } from "./check-response.js";
import { isObject, type DocumentReader } from "./document.js";
import type { Operation } from "./find-operation.js";
import { isNamedBy, isOfType, parametersOf, readingsOf, type Parameter } from "./parameters.js";
import type { Finding } from "./violation.js";

/** The parameters of a request that the document does not have, or not with this value, and those that it lacks. */
export function checkParameters(operation: Operation, request: Request, { document, judge }: Reading): Finding[] {
  const documented = parametersOf(operation.place, document);
  const keys = keysOfSchemes(document);
  const unknown = [...new Set(new URL(request.url).searchParams.keys())]
    .filter((key) => !keys.has(key) && !documented.some((one) => isNamedBy(one, key, document)))
    .map((key) => accepted(key, "the parameter is not documented"));
  const sent = documented.map((one) => [one, textsOf(one, operation, request)] as const);
  const missing = sent
    .filter(([one, texts]) => one.required && texts.length === 0 && one.in !== "cookie" && !isObjectOf(one, document))
    .map(([{ name }]) => accepted(name, "the parameter is documented as required"));
  const invalid = sent.flatMap(([one, texts]) => {
    const { name, schema } = one;
    if (schema === undefined || texts.length === 0 || isObjectOf(one, document)) return [];
    const groups = isOfType(one, "array", document) ? [texts] : texts.map((text) => [text]);
    return groups.flatMap((group) => {
      const [fewest = []] = readingsOf(one, group, document)
        .map((value) => judge.faults(schema, value))
        .toSorted((left, right) => left.length - right.length);
      return fewest.map(({ message }) => accepted(name, message));
    });
  });
  return [...unknown, ...missing, ...invalid];
}

function accepted(place: string, message: string): Finding {
  return { kind: "accepted-parameter", place, message };
}

/** Objects have many styles, which are not judged. */
function isObjectOf(parameter: Parameter, document: DocumentReader): boolean {
  return isOfType(parameter, "object", document);
}

/** The query's keys that are credentials. */
function keysOfSchemes(document: DocumentReader): ReadonlySet<string> {
  const schemes = document.children(document.at("/components/securitySchemes")).map(([, { value }]) => value);
  return new Set(schemes.flatMap((one) => (isObject(one) && one["in"] === "query" ? [String(one["name"])] : [])));
}

/** The texts that a parameter was sent as: none where it was left out. */
function textsOf({ in: where, name }: Parameter, { captured }: Operation, { url, headers }: Request): string[] {
  if (where === "query") return new URL(url).searchParams.getAll(name);
  const text = where === "path" ? captured.get(name) : where === "header" ? headers.get(name) : undefined;
  if (typeof text !== "string") return [];
  return [where === "path" ? decoded(text) : text];
}

/** A part of a path as it was meant; as it stands, where it is not encoded as it should be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
