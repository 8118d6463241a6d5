import type { ApiOptions } from "../app/api.js";
import { isLimiting } from "../app/environment.js";
import type { AppRuntime } from "../app/runtime.js";
import { databaseStore } from "./database-store.js";
import { memoryStore } from "./memory-store.js";
import { rateLimiter, type Rate, type RateLimiter } from "./rate-limiter.js";

/** The limiters of a server; none where nothing is limited. */
export interface Limits {
  readonly api: RateLimiter | undefined;
  readonly signIn: RateLimiter | undefined;
}

/** Enough for an office that begins its day; of one password, some 14,000 guesses a day. */
const signInRate: Rate = { max: 10, window: 60 };

/** A server that is only tried out is called more often than by anyone. */
export function limitsOf({ rateLimit = {} }: ApiOptions, { database, env, rehearsal }: AppRuntime): Limits {
  if (!isLimiting(env) || rehearsal !== undefined) return { api: undefined, signIn: undefined };
  const { api, signIn = signInRate, table } = rateLimit;
  const storeOf = () => (table === undefined ? memoryStore() : databaseStore(database, table));
  return {
    api: api && rateLimiter(api, storeOf()),
    signIn: signIn === false ? undefined : rateLimiter(signIn, storeOf()),
  };
}
