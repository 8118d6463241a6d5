import { sql, type Column, type SQL } from "drizzle-orm";

/** What a version is selected as: a name that no column has in JavaScript source by accident. */
export const versionName = "row version";

/**
 * One text for all that a row holds, equal for equal rows alone: each value with its type, exactly as it is stored. A
 * write that compares it changes the row that was read, or none.
 */
export function rowVersion(columns: readonly Column[]): SQL<string> {
  return joined(columns.map(storedForm));
}

/** `quote` cuts a text at its first NUL: such a text is spelt in hexadecimal digits, which double its length. */
function storedForm(column: Column): SQL<string> {
  const isCut = sql`typeof(${column}) = 'text' and instr(${column}, char(0)) > 0`;
  return sql`case when ${isCut} then 't' || hex(${column}) else quote(${column}) end`;
}

/** Joined in halves: D1 takes expressions 100 deep. */
function joined(parts: readonly SQL<string>[]): SQL<string> {
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0) return first ?? sql`''`;
  const middle = parts.length >> 1;
  return sql`(${joined(parts.slice(0, middle))} || ',' || ${joined(parts.slice(middle))})`;
}
