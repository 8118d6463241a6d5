import type { Hono } from "hono";
import { caching } from "../http/caching.js";
import { limitApi } from "../limit/limit-api.js";
import { operationHandler } from "../operations/operation-handler.js";
import type { Route, Routes } from "../resource/routes.js";
import { methodsOf } from "./allowed-methods.js";
import type { ApiOptions } from "./api.js";
import { innerApp, mountBelow } from "./inner-app.js";
import type { Services } from "./services.js";

/**
 * Puts two stubs per resource into the app. The resource's own routes are made on the first request for it, so
 * that a server with many tables starts as fast as one with few.
 */
export function mountResources(app: Hono, api: ApiOptions, services: Services): void {
  app.use(`${api.basePath}/*`, caching(services.shared));
  if (services.limits.api !== undefined) app.use(`${api.basePath}/*`, limitApi(services.limits.api, services));
  for (const [segment, tag] of segmentsOf(api)) {
    const load = services.resources[tag];
    if (load === undefined) throw new Error(`The path /${segment} names the resource ${tag}, which does not exist`);
    const make = async () => resourceApp(await load(), api, services);
    mountBelow(app, `${api.basePath}/${segment}`, { services, make });
  }
}

/** First path segments with their resources' tags. */
function segmentsOf({ resources, paths = {} }: ApiOptions): [segment: string, tag: string][] {
  return [...Object.keys(resources).map((tag): [string, string] => [tag, tag]), ...Object.entries(paths)];
}

function resourceApp({ routes, read, readTest }: Routes, { basePath, openapi }: ApiOptions, services: Services): Hono {
  const app = innerApp({ services, problems: openapi.problems, methodsAt: methodsOf(routes, basePath) });
  for (const { method, path, operation } of routes.toSorted(fixedFirst)) {
    const options = { services, place: `${method} ${path}`, read, readTest };
    app.on(method, `${basePath}${honoPath(path)}`, operationHandler(operation, options));
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
