import { sharedFor } from "../http/caching.js";
import type { JsonSchema } from "./json-schema.js";
import type { ResponseObject } from "./responses.js";

/** What of one request would be given to others. */
const ofOneRequest = new Set(["X-Request-Id", "RateLimit", "RateLimit-Policy"]);

/** The answers of an operation that shared caches may keep: a page or a record, and that the client has it, but no error. */
export function sharedResponses(
  responses: Readonly<Record<string, ResponseObject>>,
  seconds: number,
): Record<string, ResponseObject> {
  const entries = Object.entries(responses).map(([status, response]) => {
    return [status, Number(status) < 400 ? shared(response, seconds) : response] as const;
  });
  return Object.fromEntries(entries);
}

function shared({ headers, ...response }: ResponseObject, seconds: number): ResponseObject {
  const kept = Object.entries(headers).filter(([name]) => !ofOneRequest.has(name));
  return { ...response, headers: { ...Object.fromEntries(kept), "Cache-Control": cacheControl(seconds) } };
}

function cacheControl(seconds: number): JsonSchema {
  return {
    description: `Shared caches may give the answer to anyone for ${seconds} s; a client's own asks by its tag.`,
    required: true,
    schema: { type: "string", const: sharedFor(seconds) },
  };
}
