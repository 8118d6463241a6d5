import { ParseError } from "./errors.js";
import type { ReadAs } from "./options.js";
import { errorOf } from "./status-errors.js";

/** Reads a response's body. Throws its ApiError, or ParseError where JSON was promised and isn't there. */
export async function read(response: Response, as: ReadAs = "json"): Promise<unknown> {
  if (response.ok) {
    if (as === "stream") return response.body;
    if (as === "nothing") return response.body?.cancel();
    if (as !== "json") return response[as]();
  }
  const text = await response.text();
  // An answer later, or none at all.
  if (!text && response.ok && response.status > 201) return undefined;
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    if (response.ok) throw new ParseError("The body is not valid JSON.", cause, response);
  }
  if (response.ok) return body;
  throw errorOf(response, body);
}
