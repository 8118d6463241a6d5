import type { App } from "../build/server.js";

/** An app that can be exchanged while it serves. */
export interface ReplaceableApp extends App {
  /** Later requests go to `next`; resolves when those that the old one has begun are answered. */
  replace(next: App): Promise<void>;
}

interface Serving {
  readonly app: App;
  requests: number;
  onIdle: () => void;
}

/** Starts with an app; a request ends in the one that it began in. */
export function replaceable(first: App): ReplaceableApp {
  let serving = begin(first);
  return {
    async fetch(request, bindings) {
      const mine = serving;
      mine.requests += 1;
      try {
        return await mine.app.fetch(request, bindings);
      } finally {
        mine.requests -= 1;
        if (mine.requests === 0) mine.onIdle();
      }
    },
    replace(next) {
      const old = serving;
      serving = begin(next);
      if (old.requests === 0) return Promise.resolve();
      return new Promise((resolve) => (old.onIdle = resolve));
    },
  };
}

function begin(app: App): Serving {
  return { app, requests: 0, onIdle: () => undefined };
}
