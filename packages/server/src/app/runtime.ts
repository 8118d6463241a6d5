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
  readonly now?: () => Date;
  readonly newId?: () => string;
}
