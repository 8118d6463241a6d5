import { sql, type Column, type SQL } from "drizzle-orm";

/**
 * Whether one of the columns has the text in it, whatever the case of ASCII letters. Wildcards are plain characters.
 * Not LIKE, whose patterns may have 50 bytes on D1.
 */
export function contains(columns: readonly [Column, ...Column[]], text: string): SQL {
  const [column, ...others] = columns;
  if (others.length === 0) return sql`instr(lower(${column}), lower(${text})) > 0`;
  // the text is one variable, however many columns there are; no table has such a name
  const tests = columns.map((each) => sql`instr(lower(${each}), "search for"."text") > 0`);
  return sql`exists (select 1 from (select lower(${text}) as "text") as "search for" where ${anyOf(tests)})`;
}

/** Joined in halves: D1 takes expressions 100 deep. */
function anyOf(tests: readonly SQL[]): SQL {
  const [first, ...rest] = tests;
  if (first === undefined || rest.length === 0) return first ?? sql`0 = 1`;
  const middle = tests.length >> 1;
  return sql`(${anyOf(tests.slice(0, middle))} or ${anyOf(tests.slice(middle))})`;
}
