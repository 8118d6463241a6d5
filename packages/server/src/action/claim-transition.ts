import { and, inArray, isNull, or, sql, type SQL } from "drizzle-orm";
import { recordTest } from "../operations/record-id.js";
import { stamping } from "../operations/stamps.js";
import { problemIn } from "../problem/database-errors.js";
import { Problem } from "../problem/problem.js";
import type { Transition } from "../resource/operation.js";
import { runBatch } from "../table/batch.js";
import { rowVersion, versionName } from "../table/row-version.js";
import type { Row } from "../table/row.js";
import type { ScopedTable } from "../table/scoped-table.js";
import { wholeRows, type HoldRecord, type Owned } from "./held-record.js";

/**
 * Makes a transition in the statement that finds the row: of calls that interleave, one gets it, and the code of no other
 * runs. Released, the row goes back to where it was, unless anyone has changed it since: it may be in the same state again,
 * by a call of somebody else.
 */
export function transitionClaimer(owned: Owned, { column, from, to }: Transition): HoldRecord {
  const { resource, services, aim } = owned;
  const key = recordTest(resource);
  const stamps = stamping(resource, "update", services);
  const version = rowVersion(Object.values(resource.columns));

  return async (c, admitted) => {
    const { where, judged, why } = await aim(c, admitted);
    const rows = wholeRows(owned, admitted, { [versionName]: version });
    const { before, after } = await claim(rows, { where: and(where, isOneOf(from)), judged }).catch(taken);
    if (after === undefined) throw lost(await why());
    const { [versionName]: claimed, ...record } = after;
    const back = and(
      key((name) => c.req.param(name)),
      sql`${version} = ${claimed}`,
    );
    return { record, release: async () => void (await rows.update(back, movedTo(before))) };

    /** Where a row may come from several values, the one that it had is read in the same transaction. */
    async function claim(all: ScopedTable, { where: start, judged: read }: Start): Promise<Claimed> {
      const move = all.updating(start, movedTo(to));
      if (from.length === 1 || read !== undefined) {
        const [moved] = await move;
        return { before: read === undefined ? from[0] : read[column], after: moved };
      }
      const [found = [], moved = []] = await runBatch(services.database, [all.finding(start), move]);
      return { before: found[0]?.[column], after: moved[0] };
    }

    function movedTo(value: unknown): Row {
      return { ...stamps(admitted.caller), [column]: value };
    }
  };

  function isOneOf(values: Transition["from"]): SQL | undefined {
    const known = values.filter((value) => value !== null);
    const own = resource.columns[column];
    if (own === undefined) throw new Error(`A transition names the column ${column}, which its table does not have`);
    const isKnown = known.length > 0 ? inArray(own, known) : undefined;
    return or(isKnown, known.length < values.length ? isNull(own) : undefined);
  }
}

interface Start {
  readonly where: SQL | undefined;
  /** The row that the author's function has judged. */
  readonly judged: Row | undefined;
}

interface Claimed {
  /** The value that the row had. */
  readonly before: unknown;
  /** The row as it is now; `undefined` where none could be claimed. */
  readonly after: Row | undefined;
}

/** A value that is taken is the caller's to know; what else a database refuses of an author's constant is a mistake. */
function taken(error: unknown): never {
  const problem = problemIn(error, { act: "write", fields: {} });
  throw problem?.code === "UNIQUE_VIOLATION" ? problem : error;
}

/** The row passes rule and firewall: then it is the transition that it does not pass. */
function lost(why: Problem): Problem {
  if (why.code !== "CONFLICT") return why;
  const detail = "The record is not in a state that this starts from, or another request was faster.";
  return new Problem("TRANSITION_LOST", { detail });
}
