import type { MiddlewareHandler } from "hono";

/**
 * Keeps answers out of shared caches, and has private ones ask again (RFC 9111, section 5.2.2): what somebody gets
 * depends on who they are, so on the credentials that they send.
 */
export const caching: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("Cache-Control", "private, no-cache");
  c.header("Vary", "Authorization, Cookie", { append: true });
};
