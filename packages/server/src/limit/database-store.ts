import { sql, type SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "../table/database.js";
import type { CountStore } from "./rate-limiter.js";

/** How many windows that are over a new one takes away: more than one, so that the table shrinks after a rush. */
const swept = 10;

/** Counts in a table with `id`, `count` and `reset_at`, for all servers of a database: one statement a request. */
export function databaseStore(database: Database, table: SQLiteTable): CountStore {
  return {
    async add(key, { now, resetAt }) {
      const [row] = await database.all<{ count: number; reset_at: number }>(sql`
        insert into ${table} (id, count, reset_at) values (${key}, 1, ${resetAt})
        on conflict (id) do update set
          count = case when reset_at > ${now} then count + 1 else 1 end,
          reset_at = case when reset_at > ${now} then reset_at else excluded.reset_at end
        returning count, reset_at`);
      if (row === undefined) throw new Error("The count of requests could not be kept");
      if (row.count === 1) await database.run(sweep(table, now));
      return { count: row.count, resetAt: row.reset_at };
    },
  };
}

function sweep(table: SQLiteTable, now: number): SQL {
  return sql`delete from ${table} where id in (select id from ${table} where reset_at <= ${now} limit ${swept})`;
}
