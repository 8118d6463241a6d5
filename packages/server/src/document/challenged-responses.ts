import type { JsonSchema } from "./json-schema.js";
import type { ResponseObject } from "./responses.js";

const challenge: JsonSchema = {
  "WWW-Authenticate": {
    description:
      'How to sign in: `Bearer`, with `error="invalid_token"` where a bearer token was sent that is no good.',
    required: true,
    schema: { type: "string" },
    example: "Bearer",
  },
};

/** The answers of an operation, with what each 401 says of how to sign in (RFC 9110, section 11.6.1). */
export function challengedResponses(
  responses: Readonly<Record<string, ResponseObject>>,
): Record<string, ResponseObject> {
  const refused = responses["401"];
  if (refused === undefined) return { ...responses };
  return { ...responses, 401: { ...refused, headers: { ...challenge, ...refused.headers } } };
}
