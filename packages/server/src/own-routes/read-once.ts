import { decodeUtf8, mediaType, parseJson, readBody } from "../http/read-body.js";
import { invalid } from "../problem/problem.js";
import { isForm, isJson } from "./body-types.js";

/**
 * The same request with a body of a documented type that has been read up to the limit, or without one where none is
 * documented. Throws for JSON that is none, for a documented form that is none, and for one that is empty.
 */
export async function readOnce(request: Request, types: readonly string[]): Promise<Request> {
  if (request.body === null && types.length === 0) return request;
  const { url, method, headers, signal } = request;
  if (types.length === 0) return new Request(url, { method, headers, signal });
  const body = await readBody(request);
  const type = mediaType(headers);
  if (isJson(type)) parseJson(decodeUtf8(body));
  if (body.byteLength === 0) throw invalid([{ path: "", code: "invalid_format", message: "The body is empty." }]);
  if (types.includes(type) && isForm(type)) await readForm(new Request(url, { method, headers, body }), type);
  return new Request(request, { method, body });
}

/** Here, since Hono's own reader of forms throws what can't be told from a refusal of the author's. */
async function readForm(request: Request, type: string): Promise<void> {
  await request.formData().catch(() => {
    throw invalid([{ path: "", code: "invalid_format", message: `The body is not well-formed ${type}.` }]);
  });
}
