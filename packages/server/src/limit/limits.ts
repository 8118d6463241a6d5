import type { ApiOptions, RateLimitOptions } from "../app/api.js";
import { isLimiting } from "../app/environment.js";
import type { AppRuntime } from "../app/runtime.js";
import { databaseStore } from "./database-store.js";
import { kvStore } from "./kv-store.js";
import { memoryStore } from "./memory-store.js";
import { rateLimiter, type CountStore, type Rate, type RateLimiter } from "./rate-limiter.js";

/** The limiters of a server; none where nothing is limited. */
export interface Limits {
  readonly api: RateLimiter | undefined;
  readonly signIn: RateLimiter | undefined;
}

/** Enough for an office that begins its day; of one password, some 14,000 guesses a day. */
const signInRate: Rate = { max: 10, window: 60 };

/** A server that is only tried out is called more often than by anyone. */
export function limitsOf({ rateLimit = {} }: ApiOptions, runtime: AppRuntime): Limits {
  const { env, rehearsal } = runtime;
  if (!isLimiting(env) || rehearsal !== undefined) return { api: undefined, signIn: undefined };
  const { api, signIn = signInRate, store } = rateLimit;
  return {
    api: api && rateLimiter(api, open(store, runtime)),
    signIn: signIn === false ? undefined : rateLimiter(signIn, open(store, runtime)),
  };
}

function open(store: RateLimitOptions["store"], { database, counts }: AppRuntime): CountStore {
  if (store === undefined) return memoryStore();
  if (store !== "kv") return databaseStore(database, store);
  if (counts === undefined) throw new Error('rateLimit.store is "kv", and the server is given no namespace');
  return kvStore(counts);
}
