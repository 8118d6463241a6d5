// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import type { D1Database, KVNamespace } from "@cloudflare/workers-types";
import { drizzle } from "drizzle-orm/d1";

/** The bindings, variables and secrets of the Worker. */
export interface Env {
  readonly DB: D1Database;
  readonly ASSETS: { fetch(url: string): Promise<Response> };
  readonly RATE_LIMITS: KVNamespace;
  readonly BETTER_AUTH_SECRET: string;
  readonly BETTER_AUTH_URL?: string;
}

export const openDatabase = (env: Env) => drizzle(env.DB);
