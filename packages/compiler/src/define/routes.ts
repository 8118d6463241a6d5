import type { Env } from "./actions.js";
import type { ActionContext } from "./context.js";
import type { ScopedDatabase } from "./database.js";

/** What the handlers of the author's own routes find in `c.var`. */
export interface RouteVariables<Tables = unknown> {
  readonly ctx: ActionContext;
  /** Each resource behind the caller's firewall, as an action has it. */
  readonly db: ScopedDatabase<Tables>;
  /** The runtime's bindings and variables. */
  readonly env: Env;
  /** As it stands in `X-Request-Id`, and in the log. */
  readonly requestId: string;
}

/** The environment of the author's own routes: `new OpenAPIHono<RouteEnv<NamedTable<typeof posts>>>()`. */
export interface RouteEnv<Tables = unknown> {
  readonly Variables: RouteVariables<Tables>;
}
