import type { Env, RouteVariables } from "@quickback/compiler";
import type { MiddlewareHandler } from "hono";
import { scopedDatabase } from "../action/scoped-database.js";
import type { Services } from "../app/services.js";
import { checkBodyHeaders } from "../http/read-body.js";
import { refuseConditions } from "../http/refuse-header.js";
import { admission } from "../operations/admit.js";
import { readParameters } from "../query/parameters.js";
import { bodyTypes } from "./body-types.js";
import { knownParameters } from "./known-parameters.js";
import type { OwnOperation, OwnRoutes } from "./own-routes.js";
import { asAction } from "./as-action.js";
import { readOnce } from "./read-once.js";
import { takesHeader } from "./takes-header.js";

/** The operation that a request is for; `undefined` where there is none. */
export type FindOperation = (method: string, path: string) => OwnOperation | undefined;

type OwnEnv = { Variables: Omit<RouteVariables, "requestId"> };

/**
 * What stands before every handler of an author's own: size and type of the body, the caller, conditions, the names of
 * parameters, the body itself. No code of the author's runs for a request that it refuses, or that is for no documented operation.
 */
export function guard({ allow }: OwnRoutes, services: Services, find: FindOperation): MiddlewareHandler<OwnEnv> {
  // nothing keeps an author's handler from being run twice, so no Idempotency-Key is taken
  const keyless = { ...services, claims: undefined };
  const admit = admission(asAction(allow), {
    services: keyless,
    place: "",
    read: { kind: "nobody" },
    readTest: undefined,
  });
  const env = services.env as Env;

  return async (c, next) => {
    const operation = find(c.req.method, c.req.path);
    if (operation === undefined) return await c.notFound();
    const { headers } = c.req.raw;
    const types = bodyTypes(operation.config);
    if (types.length > 0 && !services.rehearses) checkBodyHeaders(headers, types);
    const { caller } = await admit(c.req.raw);
    if (services.rehearses) return c.body(null, 204);
    refuseConditions(c.req.raw, (name) => takesHeader(operation.config, name));
    refuseUnknown(operation, c.req.url);
    c.req.raw = await readOnce(c.req.raw, types);
    const { context, user, session } = caller;
    c.set("ctx", { ...context, user, session });
    c.set("db", scopedDatabase(services, caller));
    c.set("env", env);
    return await next().catch(asError);
  };
}

function refuseUnknown({ config }: OwnOperation, url: string): void {
  const known = knownParameters(config);
  if (known !== undefined) readParameters(url, known, known); // whether one may repeat, its schema says
}

/** Hono lets what is no Error through to the runtime, which would answer without a problem. */
function asError(thrown: unknown): never {
  throw thrown instanceof Error ? thrown : new Error("A route threw what is no error", { cause: thrown });
}
