import * as z from "zod";
import { readInput } from "../../http/read-input.js";
import { Problem } from "../../problem/problem.js";
import type { BatchOperation } from "../../resource/operation.js";

/** How many records a batch has at most. */
export const mostRecords = 100;

/** Where a body has them: whole records, or their keys. */
export type Listing = "records" | "ids";

export function listingOf({ of }: BatchOperation): Listing {
  return of.kind === "delete" ? "ids" : "records";
}

interface Batch {
  readonly items: readonly unknown[];
  /** Whether all are written or none. */
  readonly isAtomic: boolean;
}

const options = z.strictObject({ atomic: z.boolean().optional() });

/** Reads the body of a batch as far as it is the same for all; the records are still as they were sent. */
export function batchReader(listing: Listing): (body: unknown) => Batch {
  const envelope = z.strictObject({ [listing]: z.array(z.unknown()).min(1), options: options.optional() });
  return (body) => {
    const read = readInput(envelope, body) as Readonly<Record<Listing, unknown[]>> & {
      options?: z.infer<typeof options>;
    };
    const items = read[listing];
    if (items.length > mostRecords) throw tooMany(items.length);
    return { items, isAtomic: read.options?.atomic !== false };
  };
}

function tooMany(count: number): Problem {
  return new Problem("BATCH_SIZE_EXCEEDED", {
    detail: `A batch has ${mostRecords} records at most; this one has ${count}.`,
    hint: "Send it in parts.",
  });
}
