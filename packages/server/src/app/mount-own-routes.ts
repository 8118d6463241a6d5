import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Hono } from "hono";
import { guard, type FindOperation } from "../own-routes/guard.js";
import { ownError } from "../own-routes/own-error.js";
import type { OwnRoutes } from "../own-routes/own-routes.js";
import { refuseInvalid } from "../own-routes/refuse-invalid.js";
import { methodsOf, patternOf } from "./allowed-methods.js";
import type { ApiOptions } from "./api.js";
import { innerApp, mountBelow } from "./inner-app.js";
import type { Services } from "./services.js";

/** Puts stubs for the author's own routes into the app: a router is loaded on the first request for it. */
export function mountOwnRoutes(app: Hono, api: ApiOptions, services: Services): void {
  for (const [base, load] of Object.entries(api.ownRoutes ?? {})) {
    const make = async () => ownApp((await load()).default, api, services);
    mountBelow(app, `${api.basePath}/${base}`, { services, make });
  }
}

function ownApp(own: OwnRoutes, { basePath, openapi }: ApiOptions, services: Services): Hono {
  const find = operationFinder(own, basePath);
  const app = innerApp({ services, problems: openapi.problems, methodsAt: methodsOf(own.operations, basePath) });
  const router = own.router as OpenAPIHono; // the compiler has seen that it is one
  router.defaultHook ??= refuseInvalid;
  app.onError((error, c) => ownError(c, error, find(c.req.method, c.req.path)));
  app.use(guard(own, services, find));
  app.route(`${basePath}/${own.base}`, router);
  return app;
}

/** The first that matches, as Hono takes it. */
function operationFinder({ operations }: OwnRoutes, basePath: string): FindOperation {
  const known = operations.map((operation) => ({ operation, pattern: patternOf(`${basePath}${operation.path}`) }));
  return (method, path) => {
    const asked = method === "HEAD" ? "GET" : method;
    return known.find(({ operation, pattern }) => operation.method === asked && pattern.test(path))?.operation;
  };
}
