import type { JsonSchema } from "./json-schema.js";
import type { ResponseObject } from "./responses.js";

/** None is required: the variable RATE_LIMIT can turn all limits off. */
const limit: JsonSchema = {
  RateLimit: {
    description: "How many requests remain (`r`), and the seconds until there may be more (`t`).",
    schema: { type: "string" },
    example: '"api";r=99;t=60',
  },
  "RateLimit-Policy": {
    description: "How many requests there may be (`q`) in a window of seconds (`w`).",
    schema: { type: "string" },
    example: '"api";q=100;w=60',
  },
};

export const retryAfter: JsonSchema = {
  "Retry-After": {
    description: "The seconds after which a request is answered again.",
    schema: { type: "integer", minimum: 1 },
    example: 30,
  },
};

/** The answers of an operation whose callers are limited: what remains stands in each. */
export function limitedResponses(responses: Readonly<Record<string, ResponseObject>>): Record<string, ResponseObject> {
  const limited = Object.entries(responses).map(([status, response]) => {
    const headers = { ...response.headers, ...limit, ...(status === "429" && retryAfter) };
    return [status, { ...response, headers }] as const;
  });
  return Object.fromEntries(limited);
}
