import { ApiError } from "./api-error.js";
import { ParseError } from "./errors.js";
import type { Outgoing } from "./follow.js";
import { errorClasses } from "./status-errors.js";

/** Reads a response's body. Throws its ApiError, or ParseError where JSON was promised and isn't there. */
export async function read(response: Response, { as = "json", ifNoneMatch }: Outgoing): Promise<unknown> {
  const { ok, status } = response;
  if (ifNoneMatch && status === 304) return ifNoneMatch;
  if (ok && as !== "json") {
    return as === "stream" ? response.body : as === "nothing" ? response.body?.cancel() : response[as]();
  }
  const text = await response.text();
  // An answer later, or none at all.
  if (!text && ok && status > 201) return undefined;
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    if (ok) throw new ParseError("The body is not JSON.", cause, response);
  }
  if (ok) return body;
  throw new (errorClasses[status] ?? ApiError)(response, body);
}
