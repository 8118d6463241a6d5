import type { Session, User } from "@quickback/compiler";
import type { Context } from "hono";
import type { CountsNamespace } from "../limit/kv-store.js";
import type { Database } from "../table/database.js";
import type { Environment } from "./environment.js";

/** What one running server stands on. */
export interface AppRuntime {
  readonly database: Database;
  readonly env: Environment;
  /** The compiled `openapi.json`, which is served as it is. */
  readonly document?: object;
  /** The script of the reference page: `@scalar/api-reference`'s `standalone.js`. */
  readonly reference?: () => Promise<Response>;
  /**
   * The other end of a request's connection. No header that a client can send may decide it. Without it, whoever has not
   * signed in counts as one and the same.
   */
  readonly peer?: (c: Context) => string | undefined;
  /** Where requests are counted, for `store: "kv"`. */
  readonly counts?: CountsNamespace;
  readonly now?: () => Date;
  readonly newId?: () => string;
  readonly rehearsal?: Rehearsal;
}

/** A server that is only tried out: it is told who asks, and leaves the author's actions out. */
export interface Rehearsal {
  /** The session that the headers name, in place of Better Auth's. */
  session(headers: Headers): Promise<{ readonly user: User; readonly session: Session } | undefined>;
}
