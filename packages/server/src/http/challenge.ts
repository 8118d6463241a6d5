import type { MiddlewareHandler } from "hono";

const field = "WWW-Authenticate";

/** Says with each 401 how to sign in (RFC 9110, section 11.6.1), where what answers has not said so itself. */
export const challenging: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.status === 401 && !c.res.headers.has(field)) c.header(field, "Bearer");
};

/** What is said of credentials that are no good: that it is the token, where they are one (RFC 6750, section 3.1). */
export function challengeOf(headers: Headers): Readonly<Record<string, string>> {
  const isBearer = /^bearer(?: |$)/i.test(headers.get("authorization") ?? "");
  return isBearer ? { [field]: 'Bearer error="invalid_token"' } : {};
}
