import type { Context, MiddlewareHandler } from "hono";
import { nobody, type Identity } from "../caller/caller.js";
import { addressKey } from "../http/address.js";
import type { Shared } from "../http/caching.js";
import { Problem } from "../problem/problem.js";
import { problemResponse } from "../problem/respond.js";
import { limitFields } from "./limit-fields.js";
import type { RateLimiter, Taken } from "./rate-limiter.js";

interface Limiting {
  readonly identify: (request: Request) => Promise<Identity>;
  readonly addressOf: (c: Context) => string | undefined;
  readonly now: () => Date;
  readonly shared: Shared;
}

/**
 * Limits each caller: by the user, or by the address where nobody has signed in. Credentials that are not good count
 * for the address too, else each made-up token would be a caller of its own. What remains of one caller's requests is not
 * said where the answer may be given to another.
 */
export function limitApi(limiter: RateLimiter, { identify, addressOf, now, shared }: Limiting): MiddlewareHandler {
  return async (c, next) => {
    const { user } = await identify(c.req.raw).catch(nobodyElse);
    const key = user === undefined ? `address ${addressKey(addressOf(c))}` : `user ${user.id}`;
    const taken = await limiter.take(key, now());
    const response = taken.isAllowed ? undefined : problemResponse(c, rateLimited(taken));
    if (response === undefined) await next();
    else c.res = response;
    if (shared.has(c.req.raw)) return;
    for (const [name, value] of Object.entries(limitFields("api", taken))) c.header(name, value);
  };
}

function nobodyElse(error: unknown): Identity {
  if (error instanceof Problem) return nobody;
  throw error;
}

function rateLimited({ rate, seconds }: Taken): Problem {
  return new Problem("RATE_LIMITED", {
    detail: `There may be ${rate.max} requests in ${rate.window} s. Try again in ${seconds} s.`,
  });
}
