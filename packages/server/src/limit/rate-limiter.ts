/** How many requests there may be in a window of so many seconds. */
export interface Rate {
  readonly max: number;
  readonly window: number;
}

/** What is known once a request has been counted. */
export interface Taken {
  readonly rate: Rate;
  readonly isAllowed: boolean;
  /** How many more there may be before the window ends. */
  readonly remaining: number;
  /** Whole seconds until the window ends; 1 at least. */
  readonly seconds: number;
}

export interface RateLimiter {
  readonly rate: Rate;
  /** Counts a request of whom the key names. Never lets more than `max` through in a window, however many come at once. */
  take(key: string, now: Date): Promise<Taken>;
}

/** How often a key was counted in its window, which begins with its first request and ends at a time in milliseconds. */
export interface Count {
  readonly count: number;
  readonly resetAt: number;
}

/** Where counts are kept. */
export interface CountStore {
  /** One more for a key, in its window or else in a new one that ends at `resetAt`; at once, so that none gets lost. */
  add(key: string, window: { readonly now: number; readonly resetAt: number }): Promise<Count>;
}

export function rateLimiter(rate: Rate, store: CountStore): RateLimiter {
  return {
    rate,
    async take(key, date) {
      const now = date.getTime();
      const { count, resetAt } = await store.add(key, { now, resetAt: now + rate.window * 1000 });
      const seconds = Math.max(1, Math.ceil((resetAt - now) / 1000));
      return { rate, isAllowed: count <= rate.max, remaining: Math.max(0, rate.max - count), seconds };
    },
  };
}
