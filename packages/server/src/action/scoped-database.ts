import type { ScopedDatabase, ScopedTableOf, SystemDatabase } from "@quickback/compiler";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Services } from "../app/services.js";
import type { Caller } from "../caller/caller.js";
import { scopedRows } from "./scoped-rows.js";

type AnyTable = ScopedTableOf<SQLiteTable>;

/** The `db` of an action: each resource behind the caller's firewall, by its name in camelCase. */
export function scopedDatabase(services: Services, caller: Caller): ScopedDatabase {
  const tables = Object.entries(services.resources).map(([tag, load]) => [camelCase(tag), lazily(load)] as const);
  return { ...Object.fromEntries(tables), asSystem } as ScopedDatabase; // the table is the one of its name

  function lazily(load: Services["resources"][string]): AnyTable {
    const rows = async () => scopedRows((await load()).resource, { services, caller });
    return {
      find: async (id) => (await rows()).find(id),
      list: async (query) => (await rows()).list(query),
      insert: async (values) => (await rows()).insert(values),
      update: async (id, values) => (await rows()).update(id, values),
      delete: async (id) => (await rows()).delete(id),
    };
  }

  function asSystem(reason: string): SystemDatabase {
    if (reason.trim() === "") throw new Error("db.asSystem needs a reason: it stands in the policy report");
    return services.database;
  }
}

/** `"blog-posts"` as `"blogPosts"`. */
function camelCase(tag: string): string {
  return tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
