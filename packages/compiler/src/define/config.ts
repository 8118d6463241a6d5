import type { BetterAuthOptions } from "better-auth";

export type RuntimeName = "cloudflare" | "node" | "bun";
export type DatabaseName = "cloudflare-d1" | "libsql" | "better-sqlite3" | "postgres" | "neon" | "pglite";
export type AuthName = "better-auth";

/** How a text primary key without a default of its own is made; `false`: the client sends it. */
export type GenerateId = "uuid" | "cuid" | "nanoid" | "prefixed" | "serial" | false;

/** What runs the server. */
export interface Runtime {
  readonly kind: "runtime";
  readonly name: RuntimeName;
  readonly options: RuntimeOptions;
}

export type RuntimeOptions = Readonly<Record<string, never>>;

/** What keeps the rows. */
export interface Database {
  readonly kind: "database";
  readonly name: DatabaseName;
  readonly options: DatabaseOptions;
}

export interface DatabaseOptions {
  /** Existing Drizzle modules, relative to `quickback/`. Tables in them that no `defineTable` names are internal. */
  readonly schema?: readonly string[];
  /** Default `"uuid"` (version 7). */
  readonly generateId?: GenerateId;
}

/** What knows the users. */
export interface Auth {
  readonly kind: "auth";
  readonly name: AuthName;
  readonly options: AuthOptions;
}

/** Better Auth's own options, without those that Quickback sets. */
export type AuthOptions = Omit<
  BetterAuthOptions,
  "appName" | "basePath" | "baseURL" | "database" | "secret" | "secrets" | "trustedOrigins"
>;

/** The document's own settings. */
export interface OpenapiOptions {
  readonly info?: {
    readonly title?: string;
    readonly version?: string;
    readonly description?: string;
    readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string };
    readonly license?: { readonly name: string; readonly identifier?: string; readonly url?: string };
  };
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
  /** Where the document is served; default `/openapi.json`. */
  readonly publish?: string | false;
  /** Where the reference is served; default `/docs`. */
  readonly docs?: string | false;
  /** Whom the published document is for; default `all`. `public` leaves out what needs sign-in. */
  readonly audience?: "all" | "public";
  /** Where each problem has a page: `https://docs.example.com/errors`. A problem's `type` leads there. */
  readonly problems?: string;
}

/** What a project is made of. */
export interface Config {
  /** In kebab-case. */
  readonly name: string;
  readonly template?: "hono";
  readonly features?: {
    /** Multi-tenant mode; default `true`. */
    readonly organizations?: boolean;
  };
  readonly providers: {
    readonly runtime: Runtime;
    readonly database: Database;
    readonly auth: Auth;
  };
  readonly auth?: {
    /** From low to high: `"editor+"` means that role and every one to its right. */
    readonly roleHierarchy?: readonly string[];
  };
  readonly build?: {
    /** Relative to the project; default `"generated"`. */
    readonly outputDir?: string;
  };
  readonly api?: {
    /** Default `/api/v1`. */
    readonly basePath?: string;
  };
  readonly openapi?: OpenapiOptions;
  /** Exact origins for CORS and CSRF. */
  readonly trustedOrigins?: readonly string[];
  /** Addresses and ranges (`10.0.0.0/8`) of proxies whose `X-Forwarded-For` counts. */
  readonly trustedProxies?: readonly string[];
  readonly rateLimit?: RateLimit;
  readonly audit?: boolean;
  readonly sendEmail?: (email: {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }) => Promise<void>;
}

/** How many requests there may be in a window. */
export interface Rate {
  readonly max: number;
  /** In seconds; default 60. */
  readonly window?: number;
}

/** What is limited. `max` and `window` are each caller's to the API; without `max` it is not limited. */
export interface RateLimit extends Partial<Rate> {
  /** Attempts to sign in, from one address; default `{ max: 10, window: 60 }`. */
  readonly signIn?: Rate | false;
  /** Where requests are counted; default `"memory"`, that of each process. */
  readonly store?: "memory" | "database" | "kv";
}

/** The project's configuration; the default export of `quickback.config.ts`. */
export function defineConfig(config: Config): Config {
  return config;
}

export function defineRuntime(name: RuntimeName, options: RuntimeOptions = {}): Runtime {
  return { kind: "runtime", name, options };
}

export function defineDatabase(name: DatabaseName, options: DatabaseOptions = {}): Database {
  return { kind: "database", name, options };
}

export function defineAuth(name: AuthName, options: AuthOptions = {}): Auth {
  return { kind: "auth", name, options };
}
