import type { Taken } from "./rate-limiter.js";

/**
 * What an answer says of its limit: `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10), and
 * `Retry-After` (RFC 9110, section 10.2.3) where the request was one too many.
 */
export function limitFields(policy: string, { rate, isAllowed, remaining, seconds }: Taken): Record<string, string> {
  return {
    "RateLimit-Policy": `"${policy}";q=${rate.max};w=${rate.window}`,
    RateLimit: `"${policy}";r=${remaining};t=${seconds}`,
    ...(!isAllowed && { "Retry-After": String(seconds) }),
  };
}
