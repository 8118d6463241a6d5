import { Hono, type Context } from "hono";
import { caching } from "../http/caching.js";
import { limitApi } from "../limit/limit-api.js";
import { operationHandler } from "../operations/operation-handler.js";
import { methodNotAllowed, notFound } from "../problem/problem.js";
import { errorResponse, naming, problemResponse } from "../problem/respond.js";
import type { Route, Routes } from "../resource/routes.js";
import { methodsOf } from "./allowed-methods.js";
import type { ApiOptions } from "./api.js";
import { once } from "./once.js";
import type { Services } from "./services.js";

type RequestIds = WeakMap<Request, string>;

/**
 * Puts two stubs per resource into the app. The resource's own routes are made on the first request for it, so
 * that a server with many tables starts as fast as one with few.
 */
export function mountResources(app: Hono, api: ApiOptions, services: Services): void {
  const requestIds: RequestIds = new WeakMap();
  app.use(`${api.basePath}/*`, caching(services.shared));
  if (services.limits.api !== undefined) app.use(`${api.basePath}/*`, limitApi(services.limits.api, services));
  for (const [segment, tag] of segmentsOf(api)) {
    const load = services.resources[tag];
    if (load === undefined) throw new Error(`The path /${segment} names the resource ${tag}, which does not exist`);
    const inner = once(async () => resourceApp(await load(), { api, services, requestIds }));
    const delegate = async (c: Context) => {
      requestIds.set(c.req.raw, c.get("requestId"));
      return await (await inner()).fetch(c.req.raw, c.env, executionContextOf(c));
    };
    app.all(`${api.basePath}/${segment}`, delegate);
    app.all(`${api.basePath}/${segment}/*`, delegate);
  }
}

/** First path segments with their resources' tags. */
function segmentsOf({ resources, paths = {} }: ApiOptions): [segment: string, tag: string][] {
  return [...Object.keys(resources).map((tag): [string, string] => [tag, tag]), ...Object.entries(paths)];
}

interface Mounting {
  readonly api: ApiOptions;
  readonly services: Services;
  readonly requestIds: RequestIds;
}

function resourceApp({ routes, read, readTest }: Routes, { api, services, requestIds }: Mounting) {
  const { basePath, openapi } = api;
  const app = new Hono<{ Variables: { requestId: string } }>();
  app.use(async (c, next) => {
    c.set("requestId", requestIds.get(c.req.raw) ?? "");
    await next();
  });
  app.use(naming(openapi.problems));
  app.onError((error, c) => errorResponse(c, error));
  const methodsAt = methodsOf(routes, basePath);
  app.notFound((c) => {
    const methods = methodsAt(c.req.path);
    return problemResponse(c, methods.length === 0 ? notFound() : methodNotAllowed(methods));
  });
  for (const { method, path, operation } of routes.toSorted(fixedFirst)) {
    app.on(method, `${basePath}${honoPath(path)}`, operationHandler(operation, { services, read, readTest }));
  }
  return app;
}

/** Hono takes the first route that matches; OpenAPI has `/posts/stats` come before `/posts/{id}` wherever it stands. */
function fixedFirst(left: Route, right: Route): number {
  return Number(left.path.includes("{")) - Number(right.path.includes("{"));
}

/** `/posts/{id}` as Hono spells it: `/posts/:id`. */
function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}

/** Hono throws where a runtime has no execution context. */
function executionContextOf(c: Context): Context["executionCtx"] | undefined {
  try {
    return c.executionCtx;
  } catch {
    return undefined;
  }
}
