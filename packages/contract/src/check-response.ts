import { isObject, type DocumentReader, type Place } from "./document.js";
import type { Operation } from "./find-operation.js";
import type { SchemaFault, SchemaJudge } from "./schemas.js";
import { valueOfText } from "./texts.js";
import type { Finding } from "./violation.js";

/** A document, and the means to judge values by it. */
export interface Reading {
  readonly document: DocumentReader;
  readonly judge: SchemaJudge;
}

/** What a response does that its operation does not document. Reads the response's body. */
export async function checkResponse(operation: Operation, response: Response, reading: Reading): Promise<Finding[]> {
  const documented = documentedResponse(operation, response.status, reading.document);
  if (documented === undefined) {
    const message = `${response.status} is not documented: ${(await response.text()).slice(0, 300)}`;
    return [{ kind: "undocumented-status", place: String(response.status), message }];
  }
  const headers = checkHeaders(documented, response.headers, reading);
  return operation.method === "HEAD" ? headers : [...headers, ...(await checkBody(documented, response, reading))];
}

/** What the document says of a status: its own entry, its class's, or the default. */
export function documentedResponse(
  { place }: Pick<Operation, "place">,
  status: number,
  document: DocumentReader,
): Place | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return keys.map((key) => document.below(place, "responses", key)).find((found) => found !== undefined);
}

function checkHeaders(documented: Place, headers: Headers, { document, judge }: Reading): Finding[] {
  return document.children(document.below(documented, "headers")).flatMap(([name, place]): Finding[] => {
    const text = headers.get(name);
    const schema = document.below(place, "schema");
    if (text === null) {
      const required = isObject(place.value) && place.value["required"] === true;
      return required ? [{ kind: "missing-header", place: name, message: "the header is documented as required" }] : [];
    }
    if (schema === undefined) return [];
    const faults = judge.faults(schema, valueOfText(text, schema, document));
    return faults.map(({ message }) => ({ kind: "invalid-header", place: name, message }));
  });
}

async function checkBody(documented: Place, response: Response, { document, judge }: Reading): Promise<Finding[]> {
  const text = await response.text();
  const contents = document.children(document.below(documented, "content"));
  if (contents.length === 0) {
    if (text === "") return [];
    return [{ kind: "undocumented-body", place: "", message: `no body is documented: ${text.slice(0, 300)}` }];
  }
  const type = mediaType(response.headers.get("content-type"));
  const content = contents.find(([documentedType]) => matchesType(type, documentedType));
  if (content === undefined) {
    const known = contents.map(([documentedType]) => documentedType).join(", ");
    return [{ kind: "undocumented-content-type", place: "Content-Type", message: `${type || "none"} is not ${known}` }];
  }
  const schema = document.below(content[1], "schema");
  if (schema === undefined) return [];
  return jsonIn(text, type, schema).flatMap((one) =>
    faultsOfJson(one, (value) => judge.faultsClosed(schema, value)).map((fault) => ({
      kind: "invalid-body",
      ...fault,
    })),
  );
}

/** The JSON texts of a body that its schema describes: the whole, or the data of each event (HTML, section 9.2). */
function jsonIn(text: string, type: string, schema: Place): string[] {
  if (type === "text/event-stream") return dataOfEvents(text);
  return isJson(type) && !isBinary(schema.value) ? [text] : [];
}

/** Lines end at CR and LF alone, and not at U+2028, as those of JavaScript's patterns do. */
function dataOfEvents(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => (line.startsWith("data:") ? [line.slice(5).replace(/^ /, "")] : []));
}

/** The schema of a file, which may have JSON in it: it is not about that. */
function isBinary(schema: unknown): boolean {
  return isObject(schema) && schema["format"] === "binary";
}

/** The faults of a JSON text, of which not being JSON is one. */
export function faultsOfJson(text: string, faults: (value: unknown) => SchemaFault[]): SchemaFault[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ place: "", message: `the body is not JSON: ${text.slice(0, 300)}` }];
  }
  return faults(value);
}

/** `application/json` of `application/json; charset=utf-8`. */
export function mediaType(header: string | null): string {
  return (header ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** Whether a type is the documented one, which may be a range such as `image/*`. */
export function matchesType(type: string, documented: string): boolean {
  const wanted = mediaType(documented);
  if (wanted === "*/*" || wanted === type) return true;
  return wanted.endsWith("/*") && type.startsWith(wanted.slice(0, -1));
}

export function isJson(type: string): boolean {
  return type === "application/json" || type.endsWith("+json");
}
