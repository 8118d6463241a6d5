import type { getConnInfo } from "@hono/node-server/conninfo";
import type { openNamespace } from "../dev/namespace.js";

/** The parts of a compiled server that a command uses; its files export more. */
export interface CompiledServer {
  readonly createApp: (options: AppOptions) => App;
  /** The OpenAPI document of all routes. Needs neither database nor secret. */
  readonly describe: () => Promise<OpenApiDocument>;
  readonly auth: Auth;
  /** Every Drizzle table: the author's and Better Auth's. */
  readonly tables: Readonly<Record<string, unknown>>;
}

export type OpenApiDocument = Readonly<Record<string, unknown>>;

export interface AppOptions extends Surroundings {
  readonly document: OpenApiDocument;
  /** The script of the API reference at `/docs`. */
  readonly reference: () => Promise<Response>;
  /** The other end of a connection. */
  readonly peer?: (c: Parameters<typeof getConnInfo>[0]) => string | undefined;
  /** The KV namespace in which a Worker may count requests. */
  readonly counts?: ReturnType<typeof openNamespace>;
  readonly now?: () => Date;
  /** Tells who asks, and leaves the author's actions out. */
  readonly rehearsal?: Rehearsal;
}

export interface Rehearsal {
  readonly session: (headers: Headers) => Promise<{ readonly user: object; readonly session: object } | undefined>;
}

/** What a server is opened in. */
export interface Surroundings {
  /** A Drizzle database. */
  readonly database: unknown;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface App {
  readonly fetch: (request: Request, bindings?: object) => Response | Promise<Response>;
}

export interface Auth {
  open(surroundings: Surroundings): Promise<AuthInstance>;
}

/** What is used of an open Better Auth. */
export interface AuthInstance {
  /** Makes a user on the server's own authority, such as the first admin. */
  createUser(user: NewUser): Promise<{ readonly id: string }>;
}

export interface NewUser {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
}
