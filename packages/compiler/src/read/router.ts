import { isObject } from "./reader.js";

/** What can be seen of an `OpenAPIHono`. */
export interface RouterFacts {
  /** What `app.openapi(createRoute({ … }))` has registered, in its order. */
  readonly documented: readonly DocumentedRoute[];
  /** What it would answer: `"GET /authors/:id"`. Middleware is not among it. */
  readonly mounted: readonly string[];
}

export interface DocumentedRoute {
  /** `"GET"` */
  readonly method: string;
  /** Below the router: `/authors/{id}`. */
  readonly path: string;
  readonly operationId: string | undefined;
  readonly tag: string | undefined;
  /** Whether it takes a body, and whether a request may leave that out. */
  readonly body: "none" | "required" | "optional";
}

/** Reads a router by its form, since it may be made by another copy of the class; `undefined` for anything else. */
export function routerFacts(value: unknown): RouterFacts | undefined {
  const { openAPIRegistry: registry, routes } = (isObject(value) ? value : {}) as Partial<Router>;
  if (!isObject(registry) || !Array.isArray(registry["definitions"]) || !Array.isArray(routes)) return undefined;
  const definitions: readonly Definition[] = registry["definitions"];
  return {
    documented: definitions.filter(({ type }) => type === "route").map(({ route }) => documentedRoute(route)),
    mounted: [...new Set((routes as readonly Mounted[]).filter(isOfMethod).map(placeOf))],
  };
}

interface Router {
  readonly openAPIRegistry: unknown;
  readonly routes: unknown;
}

interface Definition {
  readonly type: string;
  readonly route: Config;
}

interface Config {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly request?: { readonly body?: { readonly content?: object; readonly required?: boolean } };
}

interface Mounted {
  readonly method: string;
  readonly path: string;
}

function documentedRoute({ method, path, operationId, tags, request }: Config): DocumentedRoute {
  const body = request?.body?.content === undefined ? undefined : request.body;
  return {
    method: method.toUpperCase(),
    path,
    operationId,
    tag: tags?.[0],
    body: body === undefined ? "none" : body.required === false ? "optional" : "required",
  };
}

/** Hono has middleware under all methods. */
function isOfMethod({ method }: Mounted): boolean {
  return method !== "ALL";
}

/** A documented route as Hono mounts it: `"GET /authors/:id"`. */
export function placeOf({ method, path }: Mounted): string {
  return `${method} ${path.replaceAll(/\/\{(.+?)\}/g, "/:$1")}`;
}
