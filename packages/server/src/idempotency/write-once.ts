import type { Context } from "hono";
import type { HandlerOptions } from "../operations/handler.js";
import { Problem } from "../problem/problem.js";
import { missedIn, mustHaveMet, runBatch } from "../table/batch.js";
import type { Statement } from "../table/database.js";
import type { Row, ScopedTable } from "../table/scoped-table.js";
import { claimOf, type Sent } from "./claim.js";
import { keep, type Held } from "./keep.js";
import { responseOf } from "./kept-response.js";
import { keysOf, rowsMadeBy, type MadeRows } from "./made-rows.js";
import { checkSame } from "./refusals.js";

/** A statement that makes rows, all of them or none, and what becomes of what it gives. */
export interface Making extends MadeRows, Sent {
  readonly rows: ScopedTable;
  /** `INSERT … RETURNING`, not run. */
  readonly statement: Statement;
  readonly answer: (made: readonly Row[]) => Promise<Response>;
  /** Throws what an error of the database amounts to. */
  readonly refuse: (error: unknown) => never;
  /** Why it made no row. */
  readonly whyNothing: () => Promise<Problem>;
}

/** Runs a statement that makes rows; with an `Idempotency-Key`, once for each key, and answers always the same. */
export function writingOnce({ services: { database, claims }, place }: HandlerOptions) {
  return async (c: Context, making: Making): Promise<Response> => {
    const claim = claims && (await claimOf(c, place, making));
    return claims === undefined || claim === undefined
      ? await writeAlone(making)
      : await write(c, making, { claims, claim });
  };

  async function writeAlone({ statement, refuse, whyNothing, answer }: Making): Promise<Response> {
    const made = await statement.then(undefined, refuse);
    if (made.length === 0) throw await whyNothing();
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
    const statements = [
      taking(claim),
      mustHaveMet(database, 0),
      making.statement,
      mustHaveMet(database, 2),
      naming(claim, keysOf(making)),
    ];
    try {
      const { 2: made = [] } = await runBatch(database, statements);
      return made;
    } catch (error) {
      const missed = missedIn(error);
      if (missed === 0) return undefined;
      if (missed === 2) throw await making.whyNothing();
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

function gone(): Problem {
  return new Problem("CONFLICT", { detail: "The request was done before, and what it made is not there any more." });
}
