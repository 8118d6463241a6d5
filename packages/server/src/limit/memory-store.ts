import type { Count, CountStore } from "./rate-limiter.js";

/** How many keys are kept: some 2 MiB. */
const mostKeys = 20_000;

/**
 * Counts in this process, for one limiter: all windows are of one length, so they end in the order in which they were
 * opened. Beyond `most` keys the oldest is forgotten.
 */
export function memoryStore(most = mostKeys): CountStore {
  const counts = new Map<string, Count>();
  return {
    async add(key, { now, resetAt }) {
      const known = counts.get(key);
      if (known !== undefined && known.resetAt > now) {
        const more = { ...known, count: known.count + 1 };
        counts.set(key, more);
        return more;
      }
      counts.delete(key); // so that it moves to the end
      for (const [oldest, { resetAt: end }] of counts) {
        if (end > now && counts.size < most) break;
        counts.delete(oldest);
      }
      const opened = { count: 1, resetAt };
      counts.set(key, opened);
      return opened;
    },
  };
}
