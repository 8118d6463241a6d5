import type { ScopedDatabase, ScopedTableOf, SystemDatabase, Write } from "@quickback/compiler";
import { getTableName, type Table } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Services } from "../app/services.js";
import type { Caller } from "../caller/caller.js";
import type { Routes } from "../resource/routes.js";
import { refused } from "../problem/refused-write.js";
import { runWrites } from "./batch.js";
import { refuseDangling } from "./refuse-dangling.js";
import { scopedRows } from "./scoped-rows.js";
import { lazyWrite, type WritePlan } from "./write.js";

type AnyTable = ScopedTableOf<SQLiteTable>;

/** The `db` of an action: each resource behind the caller's firewall, by its name in camelCase. */
export function scopedDatabase(services: Services, caller: Caller): ScopedDatabase {
  const tables = Object.entries(services.resources).map(([tag, load]) => [camelCase(tag), lazily(load)] as const);
  const batch = async (writes: readonly Write<unknown>[]) => runWrites(services.database, writes);
  const of = (table: Table) => lazily(async () => routesOf(table, services.resources));
  return { ...Object.fromEntries(tables), of, asSystem, batch } as ScopedDatabase; // the table is the one of its name

  function lazily(load: Services["resources"][string]): AnyTable {
    const rows = async () => scopedRows((await load()).resource, { services, caller });
    return {
      find: async (id) => (await rows()).find(id),
      list: async (query) => (await rows()).list(query),
      insert: (values) => lazyWrite(async () => (await rows()).inserting(values), run),
      update: (id, values) => lazyWrite(async () => (await rows()).updating(id, values), run),
      delete: (id) => lazyWrite(async () => (await rows()).deleting(id), run),
    };
  }

  async function run<Result>({ statement, act, resultOf, dangling }: WritePlan<Result>): Promise<Result> {
    const rows = await statement.then(undefined, (error: unknown) => refused(error, act));
    if (rows.length === 0) refuseDangling(await dangling());
    return resultOf(rows);
  }

  function asSystem(reason: string): SystemDatabase {
    if (reason.trim() === "") throw new Error("db.asSystem needs a reason: it stands in the policy report");
    return services.database;
  }
}

async function routesOf(table: Table, resources: Services["resources"]): Promise<Routes> {
  for (const load of Object.values(resources)) {
    const routes = await load();
    if (routes.resource?.table === table) return routes;
  }
  throw new Error(`db.of(${getTableName(table)}): the table has no definition. db.asSystem("reason") reaches it.`);
}

/** `"blog-posts"` as `"blogPosts"`. */
function camelCase(tag: string): string {
  return tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
