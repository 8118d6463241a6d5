import { sql } from "drizzle-orm";
import type { ReferenceTest } from "../reference-sql.js";
import type { Row } from "../row.js";
import type { Scope } from "../scope.js";
import { failedIn, verdictsOf } from "../verdicts.js";
import type { Chunk } from "./chunks.js";
import type { Found } from "./found.js";
import { recordIndex } from "./record-set.js";

/** Records to find, and what to ask about those that are. */
interface Asked extends Found {
  readonly tests?: readonly ReferenceTest[];
}

/** The places of the records that are found, each with the columns of the tests that it fails. */
export async function look(
  { database }: Scope,
  chunks: readonly Chunk[],
  askedOf: (chunk: Chunk) => Asked,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const failing = new Map<number, readonly string[]>();
  for (const chunk of chunks) {
    const { from, where, tests = [] } = askedOf(chunk);
    const fields = { ":index": sql`${recordIndex}`.mapWith(Number), ...verdictsOf(tests) };
    const rows: Row[] = await database.select(fields).from(from).where(where);
    for (const row of rows) failing.set(chunk.start + Number(row[":index"]), failedIn(row, tests));
  }
  return failing;
}
