// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { drizzle } from "drizzle-orm/libsql";

/** The variables and secrets of the process. */
export interface Env {
  readonly DATABASE_URL?: string;
  readonly DATABASE_AUTH_TOKEN?: string;
  readonly BETTER_AUTH_SECRET?: string;
  readonly BETTER_AUTH_URL?: string;
}

export const openDatabase = (env: Env) => drizzle({
  connection: { url: env.DATABASE_URL ?? "file:data.db", authToken: env.DATABASE_AUTH_TOKEN },
});
