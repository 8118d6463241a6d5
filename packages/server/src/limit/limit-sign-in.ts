import type { Context, MiddlewareHandler } from "hono";
import { addressKey } from "../http/address.js";
import type { TrustedOrigins } from "../http/origins.js";
import { limitFields } from "./limit-fields.js";
import type { RateLimiter } from "./rate-limiter.js";

/** Which of Better Auth's paths let passwords be guessed, users be made or mails be sent, and what they count as. */
const attempts: ReadonlyMap<string, string> = new Map([
  ["sign-in", "sign-in"],
  ["sign-up", "sign-up"],
  ...[
    "change-email",
    "change-password",
    "delete-user",
    "forget-password",
    "request-password-reset",
    "reset-password",
    "send-verification-email",
    "set-password",
    "verify-password",
  ].map((path): [string, string] => [path, "password"]),
]);

const isRead = (method: string) => method === "GET" || method === "HEAD";

interface Limiting {
  /** Better Auth's own. */
  readonly basePath: string;
  readonly addressOf: (c: Context) => string | undefined;
  readonly now: () => Date;
  readonly trusted: TrustedOrigins;
}

/**
 * Holds off who guesses passwords. The key is the address alone: were it the email too, anyone could lock out anyone;
 * and a success does not clear it, since whoever guesses may have an account of their own to sign in to in between. What a foreign page can make a
 * visitor's browser send is not counted, else any page could lock them out: reads, and what is refused for its origin.
 */
export function limitSignIn(limiter: RateLimiter, { basePath, addressOf, now, trusted }: Limiting): MiddlewareHandler {
  return async (c, next) => {
    const attempt = attemptAt(new URL(c.req.url).pathname, basePath);
    if (attempt === undefined || isRead(c.req.method)) return await next();
    if (isForeign(c.req.raw.headers, trusted)) {
      const message = "Pages of this origin may not sign anybody in. Add it to trustedOrigins.";
      return c.json({ code: "INVALID_ORIGIN", message }, 403, { "Cache-Control": "no-store" });
    }
    const taken = await limiter.take(`${attempt} ${addressKey(addressOf(c))}`, now());
    const fields = limitFields("sign-in", taken);
    if (!taken.isAllowed) {
      const message = `Too many attempts. Try again in ${taken.seconds} s.`;
      return c.json({ code: "RATE_LIMITED", message }, 429, { ...fields, "Cache-Control": "no-store" });
    }
    await next();
    for (const [name, value] of Object.entries(fields)) c.header(name, value);
  };
}

/** A browser says so, and pages can't make it say otherwise (Fetch Metadata Request Headers, section 2.4). */
function isForeign(headers: Headers, trusted: TrustedOrigins): boolean {
  return headers.get("sec-fetch-site") === "cross-site" && !trusted.has(headers.get("origin") ?? "");
}

/** However it is spelled: what a router may take for the path has to count as the path. */
function attemptAt(pathname: string, basePath: string): string | undefined {
  const below = decoded(pathname).toLowerCase().replaceAll(/\/+/g, "/").slice(basePath.length);
  return attempts.get(below.split("/")[1] ?? "");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
