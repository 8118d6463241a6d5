import fc from "fast-check";
import { tally } from "./tally.js";

/** How often a property is tried, and from which seed where one is asked for. */
export interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
}

/**
 * `QUICKBACK_RUNS` times as often as here, or exactly so often where it is not set. On D1 a statement takes ten times as
 * long, so many runs are a fifth of that there. `QUICKBACK_SEED` makes them the same each time.
 */
export function runs(usual: number, database: "libsql" | "d1" = "libsql"): Runs {
  const asked = Number(process.env["QUICKBACK_RUNS"] ?? 1);
  const factor = database === "d1" && asked > 1 ? Math.max(1, asked / 5) : asked;
  const seed = Number.parseInt(process.env["QUICKBACK_SEED"] ?? "", 10);
  return { numRuns: Math.ceil(usual * factor), ...(Number.isNaN(seed) ? {} : { seed }) };
}

let trying = 0;

/** Tries a property, and counts its requests meanwhile. What fails it is shrunk and printed with the seed. */
export async function tryOften<Case>(property: fc.IAsyncProperty<Case>, settings: Runs): Promise<void> {
  trying += 1;
  try {
    await fc.assert(property, settings);
  } finally {
    trying -= 1;
  }
}

/** Counts a request, where a property has made it up. */
export function countRequest(): void {
  if (trying > 0) tally("requests");
}
