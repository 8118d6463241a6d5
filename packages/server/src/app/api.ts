import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Auth } from "../caller/better-auth.js";
import type { KeyTable } from "../idempotency/key-table.js";
import type { Rate } from "../limit/rate-limiter.js";
import type { OwnRoutes } from "../own-routes/own-routes.js";
import type { Routes } from "../resource/routes.js";

/** A compiled API, as `app.ts` states it. */
export interface ApiOptions {
  readonly name: string;
  /** `/api/v1` */
  readonly basePath: string;
  readonly auth: Auth;
  /** Every table, the author's and Better Auth's, by the names of their exports. */
  readonly tables: Readonly<Record<string, SQLiteTable>>;
  /** Each resource by its tag, loaded on the first request for it. */
  readonly resources: Readonly<Record<string, ResourceModule>>;
  /** Tags by the first segment of paths that lie outside `/{tag}`. */
  readonly paths?: Readonly<Record<string, string>>;
  /** The author's own routes by the first segment of their paths, each file loaded on the first request for it. */
  readonly ownRoutes?: Readonly<Record<string, OwnRoutesModule>>;
  readonly trustedOrigins?: readonly string[];
  /** Addresses and ranges (`10.0.0.0/8`) of proxies whose `X-Forwarded-For` counts; without it, none's. */
  readonly trustedProxies?: readonly string[];
  readonly rateLimit?: RateLimitOptions;
  /** The table of `Idempotency-Key`s; without it, no operation takes one. */
  readonly idempotencyKeys?: KeyTable;
  readonly openapi: DocumentOptions;
}

/** How many requests there may be. */
export interface RateLimitOptions {
  /** Of one caller to the API; without it, any number. */
  readonly api?: Rate;
  /** Attempts to sign in from one address; without it, ten a minute. */
  readonly signIn?: Rate | false;
  /** Where they are counted: a table, the KV namespace that the server is given, or without it the memory of each process. */
  readonly store?: SQLiteTable | "kv";
}

export type ResourceModule = () => Promise<{ readonly default: Routes }>;

export type OwnRoutesModule = () => Promise<{ readonly default: OwnRoutes }>;

export interface DocumentOptions {
  /** Where the document and its reference page are served; `false` for nowhere. */
  readonly publish: string | false;
  readonly docs: string | false;
  /** `public`: what is served leaves out the operations that need sign-in. */
  readonly audience?: "public";
  /** The address below which each problem has a page, for its `type`; without it that is a URN. */
  readonly problems?: string;
  readonly info?: { readonly title?: string; readonly version?: string; readonly description?: string };
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
}
