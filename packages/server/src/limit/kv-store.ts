import * as z from "zod";
import { memoryStore } from "./memory-store.js";
import type { Count, CountStore } from "./rate-limiter.js";

/** What is used of a KV namespace of Workers. */
export interface CountsNamespace {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { readonly expirationTtl: number }): Promise<void>;
}

/**
 * Counts in a KV namespace. That is eventually consistent, and takes one write a second for a key, so it counts too few
 * rather than too many; what this isolate has counted itself holds in any case.
 */
export function kvStore(namespace: CountsNamespace): CountStore {
  const own = memoryStore();
  return {
    async add(key, window) {
      const [mine, known] = await Promise.all([own.add(key, window), namespace.get(key)]);
      const shared = countIn(known, window.now);
      const count = shared === undefined || mine.count > shared.count ? mine : { ...shared, count: shared.count + 1 };
      const expirationTtl = Math.max(leastLife, Math.ceil((count.resetAt - window.now) / 1000));
      // a write that comes too soon after another is refused
      await namespace.put(key, JSON.stringify(count), { expirationTtl }).catch(() => undefined);
      return count;
    },
  };
}

/** In seconds: KV keeps nothing shorter. */
const leastLife = 60;

const Count = z.object({ count: z.int(), resetAt: z.int() });

function countIn(text: string | null, now: number): Count | undefined {
  if (text === null) return undefined;
  const count = Count.parse(JSON.parse(text));
  return count.resetAt > now ? count : undefined;
}
