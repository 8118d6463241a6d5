import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import {
  betterAuth,
  defineApp,
  type ApiOptions,
  type App,
  type AppRuntime,
  type OwnRoutes,
  type Routes,
} from "@quickback/server/v1";
import * as authTables from "../../generated/my-site/server/auth-tables.js";
import { d1, libsqlInMemory } from "./backends.js";
import { schemaSql } from "./schema-sql.js";
import { env, siteOf, use, type Site } from "./site.js";

/** What a hand-written app is made of: for what my-site does not have. */
export interface SmallApp {
  readonly tables: Readonly<Record<string, SQLiteTable>>;
  readonly routes: readonly Routes[];
  readonly ownRoutes?: readonly OwnRoutes[];
  readonly trustedOrigins?: readonly string[];
  readonly trustedProxies?: readonly string[];
  readonly rateLimit?: NonNullable<ApiOptions["rateLimit"]>;
  /** What is said of the document beside where it is served. */
  readonly openapi?: Partial<Parameters<typeof defineApp>[0]["openapi"]>;
}

/** The compiled form of a small app: what `app.ts` would be. */
export function define({ tables, routes, ownRoutes = [], trustedOrigins = [], openapi, ...others }: SmallApp): App {
  return defineApp({
    name: "small",
    basePath: "/api/v1",
    auth: betterAuth({ basePath: "/auth/v1", tables: authTables, options: undefined }),
    tables: { ...authTables, ...tables },
    resources: Object.fromEntries(routes.map((one) => [one.tag, async () => ({ default: one })])),
    ownRoutes: Object.fromEntries(ownRoutes.map((one) => [one.base, async () => ({ default: one })])),
    trustedOrigins,
    idempotencyKeys: authTables.idempotencyKey,
    ...others,
    openapi: { publish: "/openapi.json", docs: "/docs", ...openapi },
  });
}

/** What a test holds: the clock, the ids, the environment, and where requests come from. */
export type Held = Partial<Pick<AppRuntime, "now" | "newId" | "env" | "peer">>;

/** An app written with `@quickback/server/v1`, under the same accounts as my-site. */
export async function startApp(small: SmallApp, name: Database, held: Held = {}): Promise<Site> {
  const { createApp, describe } = define(small);
  const tables = { ...authTables, ...small.tables };
  const schema = await schemaSql(tables);
  const backend = name === "d1" ? await d1(schema) : await libsqlInMemory(schema);
  const app = createApp({ database: backend.database, env, ...held });
  const answer = async (request: Request) => app.fetch(request);
  return siteOf({ ...backend, tables, document: await describe(), answer });
}

type Database = "libsql" | "d1";

export function useApp(small: SmallApp, database: Database = "libsql"): Site {
  return use(() => startApp(small, database));
}
