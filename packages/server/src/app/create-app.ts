import { Hono, type Context, type MiddlewareHandler } from "hono";
import { bodyLimit as limitBody } from "hono/body-limit";
import { requestId } from "hono/request-id";
import { identify } from "../caller/caller.js";
import { remembered } from "../caller/remembered.js";
import { addressFinder } from "../http/address-of.js";
import { cors } from "../http/cors.js";
import { trustedOrigins } from "../http/origins.js";
import { bodyLimit } from "../http/read-body.js";
import { claimsIn } from "../idempotency/claims.js";
import { limitsOf } from "../limit/limits.js";
import { limitSignIn } from "../limit/limit-sign-in.js";
import { methodNotAllowed, notFound } from "../problem/problem.js";
import { errorResponse, naming, problemResponse } from "../problem/respond.js";
import type { ApiOptions } from "./api.js";
import { authenticating } from "./authenticate.js";
import { isDevelopment, secretOf } from "./environment.js";
import { once } from "./once.js";
import { uuidv7 } from "./uuid.js";
import { mountDocument } from "./mount-document.js";
import { mountOwnRoutes } from "./mount-own-routes.js";
import { mountResources } from "./mount-resources.js";
import type { AppRuntime } from "./runtime.js";
import type { Services } from "./services.js";

export function createApp(api: ApiOptions, runtime: AppRuntime): Hono {
  secretOf(runtime.env);
  const services = servicesOf(api, runtime);
  const app = new Hono();
  app.use(requestId());
  app.use(naming(api.openapi.problems));
  app.use(cors(services.trusted));
  app.use(noSniffing);
  app.onError((error, c) => errorResponse(c, error));
  app.notFound((c) => {
    const isGet = app.routes.some(({ method, path }) => method === "GET" && path === c.req.path);
    return problemResponse(c, isGet ? methodNotAllowed(["GET", "HEAD"]) : notFound());
  });
  app.get("/health", (c) => c.json({ status: "ok" }));
  mountAuth(app, api.auth.basePath, services);
  mountDocument(app, { options: api.openapi, name: api.name, runtime });
  mountResources(app, api, services);
  mountOwnRoutes(app, api, services);
  return app;
}

function mountAuth(app: Hono, basePath: string, services: Services): void {
  const { limits, addressOf, now, trusted } = services;
  const below = `${basePath}/*`;
  if (limits.signIn !== undefined) app.use(below, limitSignIn(limits.signIn, { basePath, addressOf, now, trusted }));
  app.use(below, limitBody({ maxSize: bodyLimit, onError: tooLargeForAuth }));
  app.all(below, authenticating(basePath, services));
}

/** What is sent as JSON is read as JSON. */
const noSniffing: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("X-Content-Type-Options", "nosniff");
};

function servicesOf(api: ApiOptions, runtime: AppRuntime): Services {
  const { database, env, now, newId, rehearsal, peer } = runtime;
  const trusted = trustedOrigins(api.trustedOrigins, isDevelopment(env));
  const load = Object.entries(api.resources).map(([tag, module]) => {
    return [tag, once(async () => (await module()).default)] as const;
  });
  const auth = once(async () => {
    const opened = await api.auth.open({ database, env, trustedOrigins: [...trusted] });
    return rehearsal === undefined ? opened : { ...opened, session: (headers: Headers) => rehearsal.session(headers) };
  });
  return {
    database,
    env,
    auth,
    identify: remembered((request) => identify({ request, auth, trusted })),
    addressOf: addressFinder({ trustedProxies: api.trustedProxies ?? [], peer }),
    requestIds: new WeakMap(),
    limits: limitsOf(api, runtime),
    claims: api.idempotencyKeys && claimsIn(api.idempotencyKeys, database),
    shared: new WeakMap(),
    rehearses: rehearsal !== undefined,
    trusted,
    now: now ?? (() => new Date()),
    newId: newId ?? uuidv7,
    resources: Object.fromEntries(load),
  };
}

/** Better Auth reads bodies of any size. What it is not given is refused in the form of its own errors. */
function tooLargeForAuth(c: Context): Response {
  const error = { code: "PAYLOAD_TOO_LARGE", message: "The body is larger than 1 MiB." };
  return c.json(error, 413, { "Cache-Control": "no-store" });
}
