import type { Context } from "hono";
import type { HandlerOptions } from "../operations/handler.js";
import { Problem } from "../problem/problem.js";
import { missedIn, mustHaveMet, runBatch } from "../table/batch.js";
import type { Statement } from "../table/database.js";
import type { Row } from "../table/row.js";
import { checked, firstsOf, runWhole } from "../table/run-whole.js";
import type { ScopedTable } from "../table/scoped-table.js";
import { claimOf, type Sent } from "./claim.js";
import { keep, type Held } from "./keep.js";
import { responseOf } from "./kept-response.js";
import { keysOf, rowsMadeBy, type MadeRows } from "./made-rows.js";
import { checkSame } from "./refusals.js";

/** Statements that make rows, all of them or none, and what becomes of what they give. */
export interface Making extends MadeRows, Sent {
  readonly rows: ScopedTable;
  /** `INSERT … RETURNING`, not run; where one gives no row, none of them has made any. */
  readonly statements: readonly Statement[];
  readonly answer: (made: readonly Row[]) => Promise<Response>;
  /** Throws what an error of the database amounts to. */
  readonly refuse: (error: unknown) => never;
  /** Why they made no row. */
  readonly whyNothing: () => Promise<Problem>;
}

/** Runs statements that make rows; with an `Idempotency-Key`, once for each key, and answers always the same. */
export function writingOnce({ services: { database, claims }, place }: HandlerOptions) {
  return async (c: Context, making: Making): Promise<Response> => {
    const claim = claims && (await claimOf(c, place, making));
    return claims === undefined || claim === undefined
      ? await writeAlone(making)
      : await write(c, making, { claims, claim });
  };

  async function writeAlone({ statements, refuse, whyNothing, answer }: Making): Promise<Response> {
    const made = await runWhole(database, statements).catch(refuse);
    if (made === undefined) throw await whyNothing();
    return await answer(made);
  }

  async function write(c: Context, making: Making, held: Held): Promise<Response> {
    const made = await insert(making, held);
    if (made === undefined) return (await again(c, making, held)) ?? (await write(c, making, held));
    return await keep(c, held, await making.answer(made));
  }

  /** The claim, the rows and their keys, as one transaction; `undefined` where there is a claim already. */
  async function insert(
    making: Making,
    { claims: { taking, naming }, claim }: Held,
  ): Promise<readonly Row[] | undefined> {
    const statements = checked(database, making.statements);
    const claiming = [taking(claim), mustHaveMet(database, claimed)];
    try {
      const results = await runBatch(database, [...claiming, ...statements, naming(claim, keysOf(making))]);
      return firstsOf(results.slice(claiming.length, -1));
    } catch (error) {
      const missed = missedIn(error);
      if (missed === claimed) return undefined;
      if (missed !== undefined) throw await making.whyNothing();
      return making.refuse(error);
    }
  }

  /** The answer to the request that has the key; where none was kept, what it made is shown. */
  async function again(c: Context, making: Making, held: Held): Promise<Response | undefined> {
    const {
      claims: { table, find },
      claim,
    } = held;
    const known = await find(claim);
    if (known === undefined) return undefined; // it has just been swept away
    checkSame(known, claim);
    if (known.response !== null) return responseOf(c, known.response);
    const made = await rowsMadeBy({ ...making, claim, table }, making.values.length);
    if (made.length < making.values.length) throw gone();
    return await keep(c, held, await making.answer(made));
  }
}

/** Stands for the claim, where a batch says which statement has met no row: no write has so many. */
const claimed = 1000;

function gone(): Problem {
  return new Problem("CONFLICT", { detail: "The request was done before, and what it made is not there any more." });
}
