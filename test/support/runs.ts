import fc from "fast-check";
import { roles, tokenOf } from "./accounts.js";
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

/** The requests of the run that is to be told, as a person can send them again. */
let told: string[] | undefined;

/** Tries a property, and counts its requests meanwhile. What fails it is shrunk, and printed with the seed and its requests. */
export async function tryOften<Case>(property: fc.IAsyncProperty<Case>, settings: Runs): Promise<void> {
  trying += 1;
  try {
    const details = await fc.check(property, settings);
    if (!details.failed) return;
    const report = await fc.asyncDefaultReportMessage(details);
    throw new Error(`${report}${await replay(property, details.counterexample)}`, { cause: details.errorInstance });
  } finally {
    trying -= 1;
  }
}

/** Runs a counter-example once more: what a search tried last may have passed. */
async function replay<Case>(property: fc.IAsyncProperty<Case>, counterexample: Case | null): Promise<string> {
  if (counterexample === null) return "";
  const requests: string[] = [];
  told = requests;
  await property.run(counterexample).finally(() => (told = undefined));
  return requests.length === 0 ? "" : `\nIts requests, up to the one that fails:\n${requests.join("\n")}\n`;
}

/** Counts a request, where a property has made it up. */
export function countRequest(path: string, { method = "GET", headers, body }: RequestInit = {}): void {
  if (trying === 0) return;
  tally("requests");
  if (told === undefined) return;
  const token = new Headers(headers).get("Authorization")?.replace("Bearer ", "");
  const caller = token === undefined ? "nobody" : (roles.find((role) => tokenOf(role) === token) ?? token);
  told.push(`  ${method} ${path} as ${caller}${typeof body === "string" ? ` ${body}` : ""}`);
}
