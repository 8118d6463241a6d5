import type { ExecutionContext, Hono } from "hono";

/** A Worker's entry: what Cloudflare calls for each request. */
export interface Worker<Env> {
  fetch(request: Request, env: Env, context: ExecutionContext): Response | Promise<Response>;
}

/** Serves an app from a Worker. It is made on the first request, since bindings come with requests. */
export function worker<Env extends object>(create: (env: Env) => Hono): Worker<Env> {
  let app: Hono | undefined;
  return {
    fetch(request, env, context) {
      app ??= create(env);
      return app.fetch(request, env, context);
    },
  };
}
