import { and, asc, sql, type Column, type SQL } from "drizzle-orm";
import type { Joint } from "../resource/reference.js";

type Columns = Readonly<Record<string, Column>>;

/** What a row is joined by, as one text: the JSON list of its values, with all the digits of whole numbers. */
export function keySql(columns: readonly Joint[], own: Columns): SQL<string> {
  const values = columns.map(([name]) => columnNamed(name, own));
  return sql<string>`json_array(${sql.join(values, sql`, `)})`;
}

/** The keys as a table, one row each: they travel as one variable, however many they are. */
export function wantedSql(keys: readonly string[]): SQL {
  return sql`json_each(${`[${keys.join(",")}]`}) as "wanted"`;
}

/** Whether a row belongs to a wanted key. NULL belongs to none. */
export function belongsSql(columns: readonly Joint[], theirs: Columns): SQL | undefined {
  return and(
    ...columns.map(([, name], index) => {
      return sql`${columnNamed(name, theirs)} = json_extract("wanted"."value", ${sql.raw(`'$[${index}]'`)})`;
    }),
  );
}

/** Which of the wanted keys a row belongs to, by its place among them. */
export const wantedIndex = sql<number>`"wanted"."key"`;

/** Where a row stands among those of its key, from 1, in the order of its own. */
export function rankSql(order: readonly Column[]): SQL<number> {
  const terms = sql.join(order.map(asc), sql`, `);
  return sql<number>`row_number() over (partition by "wanted"."key" order by ${terms})`;
}

/** How many rows belong to the key of a row. */
export const countSql = sql<number>`count(*) over (partition by "wanted"."key")`;

function columnNamed(name: string, columns: Columns): Column {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (column === undefined) throw new Error(`A relation names the column ${name}, which its table does not have`);
  return column;
}
