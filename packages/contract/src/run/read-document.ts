import { modernDocument } from "../modern-document.js";
import { isObject } from "../document.js";
import { answerOf } from "./answer.js";
import { defaultTimeout } from "./options.js";
import { UnreachableError, type Target } from "./target.js";

/** What was given as a document is none, or there is none. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}

/** The document that a server publishes about itself. */
export async function publishedDocument(target: Target, url: string): Promise<object> {
  const answer = await answerOf(target, new Request(url), defaultTimeout);
  if (!("status" in answer)) throw new UnreachableError(`${url} can't be read: ${answer.message}.`);
  const { status, text } = answer;
  if (status !== 200) throw new DocumentError(`${url} has no document: it answers ${status}.`);
  return documentIn(text, url);
}

/** An OpenAPI 3.x document from its text; `name` says whose it is. */
export function documentIn(text: string, name: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DocumentError(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return checked(value, name);
}

function checked(value: unknown, name: string): object {
  if (isObject(value) && typeof value["openapi"] === "string" && /^3\.\d/.test(value["openapi"])) return value;
  throw new DocumentError(`${name} is not an OpenAPI 3.x document: its "openapi" does not say so.`);
}

/** A document in the words of 3.1, whose server is the one under test. */
export function documentAt(document: object, base: string): object {
  return { ...modernDocument(checked(document, "The document")), servers: [{ url: base }] };
}

/** The address that all paths continue: the document's own path, unless the address given has one. */
export function baseOf(document: object, origin: string, url: string | undefined): string {
  const given = url === undefined ? "" : new URL(url).pathname.replace(/\/$/, "");
  if (given !== "") return origin + given;
  const servers = "servers" in document && Array.isArray(document.servers) ? document.servers : [];
  const [first]: unknown[] = servers;
  const said =
    isObject(first) && typeof first["url"] === "string" && URL.canParse(first["url"], origin) ? first["url"] : "/";
  return origin + new URL(said, origin).pathname.replace(/\/$/, "");
}
