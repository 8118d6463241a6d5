import type { Context } from "hono";
import { checkBodyHeaders, parseJson, readText } from "../../http/read-body.js";
import { refuseConditions, refuseHeader } from "../../http/refuse-header.js";
import { keyHeader } from "../../idempotency/takes-keys.js";
import { writingOnce, type Making } from "../../idempotency/write-once.js";
import { invalid, Problem } from "../../problem/problem.js";
import { problemFrom, problemOf } from "../../problem/respond.js";
import { noParameters } from "../../query/parameters.js";
import type { BatchOperation } from "../../resource/operation.js";
import type { Row } from "../../table/row.js";
import { admission, type Admission } from "../admit.js";
import { conflict } from "../dangling.js";
import type { Handler, HandlerFactory, HandlerOptions } from "../handler.js";
import { batchOfCreates } from "./create.js";
import { batchOfDeletes } from "./delete.js";
import { placed, together, unplaced, type PlacedProblems } from "./placed-problems.js";
import { batchReader, listingOf, type Listing } from "./read-batch.js";
import { batchOfUpdates } from "./update.js";

/** What a batch does to its records. */
export interface BatchOf {
  /** Reads one record; throws what is wrong with it. */
  readonly read: (item: unknown) => Row;
  /** What names a record, where no two may name the same. */
  readonly nameOf?: (record: Row) => string;
  /** Writes all or none: what an answer shows of them, or what is in the way. */
  readonly write: (records: readonly Row[], admitted: Admission) => Promise<Written>;
  readonly answer: (c: Context, shown: readonly object[]) => Response;
  /** The same write as statements that make rows, where it makes any. */
  readonly making?: (records: readonly Row[], admitted: Admission) => Promise<MakingRows>;
}

export interface MakingRows extends Omit<Making, "caller" | "body" | "answer" | "whyNothing"> {
  readonly show: (made: readonly Row[]) => readonly object[];
  /** What was in the way, where they made no row. */
  readonly problems: () => Promise<PlacedProblems>;
}

export type Written = { readonly shown: readonly object[] } | { readonly problems: PlacedProblems };

/** `POST`, `PATCH` and `DELETE /posts/batch`: as many records as one statement writes, all or none unless asked otherwise. */
export const batchHandler: HandlerFactory<BatchOperation> = (operation, options): Handler => {
  const listing = listingOf(operation);
  const batch = batchOf(operation, options);
  const admit = admission(operation.of, options);
  const readBatch = batchReader(listing);
  const writeOnce = writingOnce(options);

  return async (c) => {
    checkBodyHeaders(c.req.raw.headers);
    const admitted = await admit(c.req.raw);
    refuseConditions(c.req.raw);
    noParameters(c.req.url);
    const body = await readText(c.req.raw);
    const { items, isAtomic } = readBatch(parseJson(body));
    if (!isAtomic) refuseHeader(c.req.raw.headers, keyHeader, keyless);
    const records = readAll(items, batch, listing);
    if (batch.making !== undefined && c.req.raw.headers.has(keyHeader)) {
      const making = await batch.making(records, admitted);
      return await writeOnce(c, placedMaking(making, { c, batch, listing, sent: { caller: admitted.caller, body } }));
    }
    const writing = { batch, admitted, listing };
    return isAtomic ? batch.answer(c, await writeAll(records, writing)) : await writeEach(c, records, writing);
  };
};

const keyless = `A batch takes ${keyHeader} only where all is written or none, not with "atomic": false.`;

function batchOf({ of }: BatchOperation, options: HandlerOptions): BatchOf {
  switch (of.kind) {
    case "create":
      return batchOfCreates(of, options);
    case "update":
      return batchOfUpdates(of, options);
    case "delete":
      return batchOfDeletes(of, options);
    default:
      return of satisfies never;
  }
}

/** The records, all of them valid: else what is wrong with each that is not, whether or not they stand or fall together. */
function readAll(items: readonly unknown[], { read, nameOf }: BatchOf, listing: Listing): Row[] {
  const problems = new Map<number, Problem>();
  const named = new Set<string>();
  const records = items.flatMap((item, index) => {
    try {
      const record = read(item);
      const name = nameOf?.(record);
      if (name !== undefined && named.has(name)) throw namedTwice();
      if (name !== undefined) named.add(name);
      return [record];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.set(index, error);
      return [];
    }
  });
  if (problems.size > 0) throw together(problems, listing);
  return records;
}

function namedTwice(): Problem {
  return invalid([{ path: "", code: "duplicate", message: "The batch has this record already." }]);
}

interface Placing {
  readonly c: Context;
  readonly batch: BatchOf;
  readonly listing: Listing;
  readonly sent: Pick<Making, "caller" | "body">;
}

/** Statements whose rows are shown, and whose refusals are told, as the batch does it. */
function placedMaking(making: MakingRows, { c, batch, listing, sent }: Placing): Making {
  const count = making.values.length;
  return {
    ...making,
    ...sent,
    answer: async (made) => batch.answer(c, making.show(made)),
    refuse(error) {
      try {
        return making.refuse(error);
      } catch (refusal) {
        throw refusal instanceof Problem ? ofSome(refusal, count, listing) : refusal;
      }
    },
    whyNothing: async () => whyNone(await making.problems(), count, listing),
  };
}

function whyNone(problems: PlacedProblems, count: number, listing: Listing): Problem {
  return problems.size > 0 ? together(problems, listing) : ofSome(conflict(), count, listing);
}

interface Writing {
  readonly batch: BatchOf;
  readonly admitted: Admission;
  readonly listing: Listing;
}

async function writeAll(records: readonly Row[], { batch, admitted, listing }: Writing): Promise<readonly object[]> {
  const written = await batch.write(records, admitted).catch((error: unknown) => {
    throw error instanceof Problem ? ofSome(error, records.length, listing) : error;
  });
  if ("shown" in written) return written.shown;
  throw whyNone(written.problems, records.length, listing);
}

/** Neither the database nor a record that is fine by now says which one it was. */
function ofSome(problem: Problem, count: number, listing: Listing): Problem {
  return count === 1 ? together(new Map([[0, problem]]), listing) : unplaced(problem, listing);
}

/** Writes each record for itself, in their order, and says what became of it (RFC 4918, section 13, has the status). */
async function writeEach(c: Context, records: readonly Row[], { batch, admitted, listing }: Writing) {
  const success: { index: number; record?: object }[] = [];
  const errors: { index: number; error: object }[] = [];
  for (const [index, record] of records.entries()) {
    try {
      const written = await batch.write([record], admitted);
      if ("problems" in written) throw written.problems.get(0) ?? conflict();
      success.push({ index, ...(written.shown[0] && { record: written.shown[0] }) });
    } catch (error) {
      errors.push({ index, error: problemOf(c, placed(problemFrom(c, error), listing, index)) });
    }
  }
  return c.json({ success, errors }, 207);
}
