import type { Context, MiddlewareHandler } from "hono";

/** The requests whose answers are the same for everyone, with the seconds for which shared caches may keep these. */
export type Shared = WeakMap<Request, number>;

/**
 * Keeps answers out of shared caches, and has private ones ask again (RFC 9111, section 5.2.2): what somebody gets
 * depends on who they are, so on the credentials that they send. What everyone gets alike may be shared.
 */
export function caching(shared: Shared): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const seconds = shared.get(c.req.raw);
    if (seconds === undefined) keepPrivate(c);
    else share(c, seconds);
  };
}

function keepPrivate(c: Context): void {
  c.header("Cache-Control", "private, no-cache");
  c.header("Vary", "Authorization, Cookie", { append: true });
}

/** A browser still asks, by its tag. Whose request it was is nobody else's to know. */
function share(c: Context, seconds: number): void {
  c.header("Cache-Control", sharedFor(seconds));
  c.header("X-Request-Id", undefined);
}

/** `s-maxage` keeps caches from giving what is older, whatever happens to the server (section 5.2.2.10). */
export function sharedFor(seconds: number): string {
  return `public, max-age=0, s-maxage=${seconds}`;
}
