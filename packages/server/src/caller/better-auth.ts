import type { Session, User } from "@quickback/compiler";
import type { BetterAuthOptions } from "better-auth/minimal";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "../table/database.js";
import { describeError } from "../problem/describe-error.js";
import { authMethods } from "./auth-methods.js";
import { addressHeader } from "./with-address.js";
import { secretOf, type Environment } from "../app/environment.js";

export interface AuthOptions {
  readonly basePath: string;
  readonly tables: Readonly<Record<string, SQLiteTable>>;
  /** What the author gave `defineAuth("better-auth", …)`. */
  readonly options: object | undefined;
}

/** What a Better Auth instance stands on. */
export interface AuthRuntime {
  readonly database: Database;
  readonly env: Environment;
  readonly trustedOrigins?: readonly string[];
}

interface NewUser {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
}

/** Better Auth over one database, as far as a compiled server needs it. */
export interface AuthInstance {
  /** Answers a request below the base path. */
  handler(request: Request): Promise<Response>;
  /** Which methods it answers at a path below its base path. */
  methodsAt(path: string): readonly string[];
  /** Whether the headers carry a session cookie, be it good or not. */
  holdsSession(headers: Headers): Promise<boolean>;
  /** The session that the headers name, and its user, unless that user is banned. */
  session(headers: Headers): Promise<{ readonly user: User; readonly session: Session } | undefined>;
  /** Makes a user on the server's own authority, such as the first admin. */
  createUser(user: NewUser): Promise<{ readonly id: string }>;
}

/** Better Auth, to be opened over a database. */
export interface Auth {
  readonly basePath: string;
  open(runtime: AuthRuntime): Promise<AuthInstance>;
}

/** Wires Better Auth with its admin and bearer plugins. It is loaded when a request first needs it. */
export function betterAuth(options: AuthOptions): Auth {
  return { basePath: options.basePath, open: (runtime) => open(options, runtime) };
}

async function open({ basePath, tables, options }: AuthOptions, runtime: AuthRuntime): Promise<AuthInstance> {
  const [{ betterAuth: create }, { drizzleAdapter }, { admin }, { bearer }] = await Promise.all([
    import("better-auth/minimal"),
    import("better-auth/adapters/drizzle"),
    import("better-auth/plugins/admin"),
    import("better-auth/plugins/bearer"),
  ]);
  const given: BetterAuthOptions = options ?? {};
  const { database, env } = runtime;
  const instance = create({
    ...given,
    basePath,
    secret: secretOf(env),
    ...(typeof env.BETTER_AUTH_URL === "string" && { baseURL: env.BETTER_AUTH_URL }),
    database: drizzleAdapter(database, { provider: "sqlite", schema: tables }),
    emailAndPassword: { enabled: true, ...given.emailAndPassword },
    trustedOrigins: [...(runtime.trustedOrigins ?? [])],
    logger: { level: "error", log, ...given.logger },
    // else it answers without a body, and prints statements with their parameters
    onAPIError: { ...given.onAPIError, throw: true },
    telemetry: { enabled: false },
    // said outright: Better Auth takes a variable TEST or NODE_ENV=test for leave to trust every origin
    advanced: {
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ...given.advanced,
      ipAddress: { ipAddressHeaders: [addressHeader], ...given.advanced?.ipAddress },
    },
    // sign-in is limited in front of Better Auth, which would do it in NODE_ENV=production alone
    rateLimit: { enabled: given.rateLimit !== undefined, ...given.rateLimit },
    plugins: [admin(), bearer()],
  });

  return {
    handler: (request) => instance.handler(request),
    methodsAt: authMethods(instance.api),
    async holdsSession(headers) {
      const { authCookies } = await instance.$context;
      const names = (headers.get("cookie") ?? "").split(";").map((part) => part.split("=", 1)[0]?.trim());
      return names.includes(authCookies.sessionToken.name);
    },
    async session(headers) {
      // a copy of the session in a cookie would outlive a ban or a demotion
      const found = await instance.api.getSession({ headers, query: { disableCookieCache: true } });
      return found === null || isBanned(found.user) ? undefined : found;
    },
    async createUser({ email, password, name, role }) {
      // the plugin types roles by its own two; custom roles are plain text in the same column
      const made = await instance.api.createUser({ body: { email, password, name, role: role as "admin" } });
      return made.user;
    },
  };
}

/** Better Auth hands over errors whole; one of the database would put a session's token into the log. */
function log(_level: string, message: string, ...details: readonly unknown[]): void {
  console.error(["Better Auth:", message, ...details.map(describeError)].join(" "));
}

interface Bannable {
  readonly banned?: boolean | null | undefined;
  readonly banExpires?: Date | null | undefined;
}

/** A ban holds from the moment that it is written, whatever sessions the user has. */
function isBanned({ banned, banExpires }: Bannable): boolean {
  return Boolean(banned) && (!banExpires || banExpires.getTime() > Date.now());
}
