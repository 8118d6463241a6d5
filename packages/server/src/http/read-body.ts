import { invalid, Problem } from "../problem/problem.js";
import { pointer } from "./pointer.js";

/** The largest body that is read: 1 MiB. */
export const bodyLimit = 1024 * 1024;

/** Refuses, from the headers alone, a body that is too large or not JSON. */
export function checkBodyHeaders(headers: Headers): void {
  if (Number(headers.get("content-length") ?? 0) > bodyLimit) throw tooLarge();
  const [type = ""] = (headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() === "application/json") return;
  throw new Problem("UNSUPPORTED_MEDIA_TYPE", { detail: "The request needs Content-Type: application/json." });
}

/** The JSON value of a request's body, read up to the limit. */
export async function readJson(request: Request): Promise<unknown> {
  const text = decodeUtf8(await readBytes(request));
  if (text.trim() === "") throw new Problem("INVALID_JSON", { detail: "The body is empty." });
  const value = parse(text);
  if (needsInspection(text)) inspect(value, "", depthLimit);
  return value;
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > bodyLimit) throw tooLarge();
    chunks.push(part.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function decodeUtf8(bytes: Uint8Array): string {
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
const depthLimit = 64;

/** JSON can spell what databases do not keep: NUL, half a surrogate pair, and nesting without end. */
function needsInspection(text: string): boolean {
  return /\\u(0000|d[89a-f])/i.test(text) || (text.match(/[[{]/g)?.length ?? 0) > depthLimit;
}

function inspect(value: unknown, path: string, depth: number): void {
  if (depth < 0) throw refused(path, `The body nests deeper than ${depthLimit} levels`);
  if (typeof value === "string" && isUnstorable(value)) throw refused(path, unstorable);
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (isUnstorable(key)) throw refused(path, unstorable);
    inspect(item, `${path}${pointer([key])}`, depth - 1);
  }
}

const unstorable = "The text holds a NUL character or half a surrogate pair";

function isUnstorable(text: string): boolean {
  return text.includes("\0") || /\p{Surrogate}/u.test(text);
}

function refused(path: string, message: string): Problem {
  return invalid([{ path: path.slice(0, 200), code: "invalid_value", message: `${message}.` }]);
}
