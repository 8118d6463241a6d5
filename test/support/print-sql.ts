import type { D1Database } from "@cloudflare/workers-types";
import { drizzle } from "drizzle-orm/d1";
import type { Statement } from "./backends.js";

/** Makes statements for `statementOf`: it is never connected to anything. */
export const printer = drizzle({} as D1Database);

/** What Drizzle would send, of values that are texts, numbers or NULL in SQL. */
export function statementOf(query: { toSQL(): { readonly sql: string; readonly params: unknown[] } }): Statement {
  const { sql, params } = query.toSQL();
  return [sql, ...(params as (string | number | null)[])];
}
