import { invalid, Problem } from "../problem/problem.js";
import { pointer } from "./pointer.js";

/** The largest body that is read: 1 MiB. */
export const bodyLimit = 1024 * 1024;

/** Refuses, from the headers alone, a body that is too large or of no type that is taken. */
export function checkBodyHeaders(headers: Headers, types: readonly string[] = ["application/json"]): void {
  if (Number(headers.get("content-length") ?? 0) > bodyLimit) throw tooLarge();
  refuseCoding(headers.get("content-encoding"));
  const given = mediaType(headers);
  if (types.some((type) => type === "*/*" || type === given || (type.endsWith("/*") && isOfKind(given, type)))) return;
  throw new Problem("UNSUPPORTED_MEDIA_TYPE", { detail: `The request needs Content-Type: ${types.join(" or ")}.` });
}

/** What is coded is not read as what it is not (RFC 9110, section 8.4). */
function refuseCoding(coding: string | null): void {
  if (!coding || coding.toLowerCase() === "identity") return;
  throw new Problem("UNSUPPORTED_MEDIA_TYPE", {
    detail: `The body has Content-Encoding: ${coding.slice(0, 100)}. It is taken without any.`,
    hint: "Send it uncompressed, without that header.",
  });
}

/** `application/json`, without parameters; nothing where a request has no body. */
export function mediaType(headers: Headers): string {
  const [type = ""] = (headers.get("content-type") ?? "").split(";");
  return type.trim().toLowerCase();
}

function isOfKind(given: string, range: string): boolean {
  return given.startsWith(range.slice(0, -1));
}

/** The JSON value of a request's body, read up to the limit. */
export async function readJson(request: Request): Promise<unknown> {
  return parseJson(await readText(request));
}

/** A request's body as a text, read up to the limit. */
export async function readText(request: Request): Promise<string> {
  return decodeUtf8(await readBody(request));
}

/** A request's body, read up to the limit. */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  return await readBytes(request, bodyLimit).catch(brokenOff);
}

/** Refuses a body where none is taken, unless it is the `{}` that some clients send with every write; gives its text. */
export async function refuseBody(request: Request): Promise<string> {
  const bytes = await readBytes(request, nothing.length).catch(() => undefined);
  const text = bytes && new TextDecoder().decode(bytes);
  if (text === "" || text === nothing) return text;
  const detail = "This operation takes no body.";
  const errors = [{ path: "", code: "unknown_parameter", message: detail }];
  throw new Problem("UNKNOWN_PARAMETER", { detail, errors, hint: "Send the request without it." });
}

const nothing = "{}";

/** The JSON value of a body: throws where there is none, or one that databases do not keep. */
export function parseJson(text: string): unknown {
  if (text.trim() === "") throw new Problem("INVALID_JSON", { detail: "The body is empty." });
  const value = parse(text);
  const fault = needsInspection(text) ? faultIn(value, depthLimit) : undefined;
  if (fault === undefined) return value;
  throw invalid([{ path: fault.path.slice(0, 200), code: "invalid_value", message: `${fault.message}.` }]);
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(part.value);
  }
  return joined(chunks, size);
}

/** A client that goes away in the middle is no failure of the server's. */
function brokenOff(error: unknown): never {
  if (error instanceof Problem) throw error;
  throw new Problem("INVALID_JSON", { detail: "The body broke off." });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem("INVALID_JSON", { detail: "The body is not UTF-8." });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem("INVALID_JSON", { detail: "The body is not well-formed JSON." });
  }
}

function tooLarge(): Problem {
  return new Problem("PAYLOAD_TOO_LARGE", { detail: "The body is larger than 1 MiB." });
}

/** How deep arrays and objects may nest. */
export const depthLimit = 64;

/** JSON can spell what databases do not keep: NUL, half a surrogate pair, infinity, and nesting without end. */
function needsInspection(text: string): boolean {
  return suspicious.test(text) || (text.match(/[[{]/g)?.length ?? 0) > depthLimit;
}

/** An escape that is no character, an exponent, or more digits than a number holds; looks at each digit once. */
const suspicious = /\\u(?:0000|d[89a-f])|\de\+?\d|(?<!\d)\d{309}/i;

interface Fault {
  readonly path: string;
  readonly message: string;
}

/** The first thing in a value that cannot be kept. Its path is put together on the way back, and only where needed. */
function faultIn(value: unknown, depth: number): Fault | undefined {
  if (depth < 0) return { path: "", message: `The body nests deeper than ${depthLimit} levels` };
  if (typeof value === "string" && isUnstorable(value)) return { path: "", message: unstorable };
  if (typeof value === "number" && !Number.isFinite(value)) return { path: "", message: "The number is too large" };
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    if (isUnstorable(key)) return { path: "", message: unstorable };
    const fault = faultIn(item, depth - 1);
    if (fault !== undefined) return { ...fault, path: pointer([key]) + fault.path };
  }
  return undefined;
}

export const unstorable = "The text holds a NUL character or half a surrogate pair";

/** Databases disagree about such a text. */
export function isUnstorable(text: string): boolean {
  return text.includes("\0") || /\p{Surrogate}/u.test(text);
}
