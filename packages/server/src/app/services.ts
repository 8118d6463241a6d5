import type { Context } from "hono";
import type { AuthInstance } from "../caller/better-auth.js";
import type { Identity } from "../caller/caller.js";
import type { Shared } from "../http/caching.js";
import type { TrustedOrigins } from "../http/origins.js";
import type { Claims } from "../idempotency/claims.js";
import type { Limits } from "../limit/limits.js";
import type { Routes } from "../resource/routes.js";
import type { Database } from "../table/database.js";
import type { Environment } from "./environment.js";

/** What handlers reach beside the request: passed in, so that tests hold the clock and the ids. */
export interface Services {
  readonly database: Database;
  readonly env: Environment;
  /** Better Auth, opened when first asked for. */
  readonly auth: () => Promise<AuthInstance>;
  readonly trusted: TrustedOrigins;
  /** Who sent a request, looked for once; throws as `identify` does. */
  readonly identify: (request: Request) => Promise<Identity>;
  /** The address that a request came from; `undefined` where nothing can be said for sure. */
  readonly addressOf: (c: Context) => string | undefined;
  /** The ids of requests that are handed on to the app of a resource. */
  readonly requestIds: WeakMap<Request, string>;
  readonly limits: Limits;
  /** Which requests have keys; `undefined` where none may. */
  readonly claims: Claims | undefined;
  readonly shared: Shared;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Whether actions are admitted and not run. */
  readonly rehearses: boolean;
  /** The other resources, by tag, for actions. */
  readonly resources: Readonly<Record<string, () => Promise<Routes>>>;
}
