import { missedIn, mustHaveMet, runBatch } from "./batch.js";
import type { Database, Statement } from "./database.js";
import type { Row } from "./row.js";

/** Runs statements all of which have to give rows: `undefined`, with none of them done, where one gives none. */
export async function runWhole(
  database: Database,
  statements: readonly Statement[],
): Promise<readonly Row[] | undefined> {
  const [only, ...others] = statements;
  if (only === undefined) return [];
  if (others.length === 0) return unlessEmpty(await only);
  try {
    return firstsOf(await runBatch(database, checked(database, statements)));
  } catch (error) {
    if (missedIn(error) === undefined) throw error;
    return undefined;
  }
}

function unlessEmpty(rows: readonly Row[]): readonly Row[] | undefined {
  return rows.length === 0 ? undefined : rows;
}

/** Each statement with the test that it has given a row. */
export function checked(database: Database, statements: readonly Statement[]): Statement[] {
  return statements.flatMap((statement, index) => [statement, mustHaveMet(database, index)]);
}

/** What the statements gave, without the tests that follow each. */
export function firstsOf(results: readonly (readonly Row[])[]): Row[] {
  return results.filter((_, index) => index % 2 === 0).flat();
}
