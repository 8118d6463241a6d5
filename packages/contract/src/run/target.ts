/** A server in this process: a Hono app, a Worker, or anything else that answers a `Request`. */
export interface App {
  // `never`, so that a Worker's own types of environment and context fit
  fetch(request: Request, environment: never, context: never): Response | Promise<Response>;
}

/** Where requests go. */
export interface Target {
  /** `http://localhost:3000`, without a slash at the end. */
  readonly origin: string;
  /** Rejects where there is no answer. */
  answer(request: Request): Promise<Response>;
}

/** A server that can't be reached at all: nothing can be said of it. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
}

export function remote(url: string): Target {
  const { origin } = new URL(url);
  let isReached = false;
  return {
    origin,
    async answer(request) {
      try {
        const response = await fetch(request);
        isReached = true;
        return response;
      } catch (error) {
        throw isReached ? error : new UnreachableError(`${origin} can't be reached: ${reasonOf(error)}.`);
      }
    },
  };
}

/** `fetch` says no more than that it failed, and gives the reason as a cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  // several addresses were tried: each has its own error, and the whole no message
  return cause.message === "" && "code" in cause ? String(cause.code) : cause.message;
}

export function inProcess(app: App, environment: object = {}): Target {
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };
  return {
    origin: "http://localhost",
    // the app alone knows the types of what it is given
    answer: async (request) => app.fetch(request, environment as never, context as never),
  };
}
