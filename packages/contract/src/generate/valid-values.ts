import fc from "fast-check";
import type { DocumentReader, Place } from "../document.js";
import type { SchemaJudge } from "../schemas.js";
import { arbitraryOf } from "./arbitrary.js";

export interface Judging {
  readonly document: DocumentReader;
  readonly judge: SchemaJudge;
}

/** Values that a schema allows, without end, the same for the same seed. Ends at once where none could be made. */
export function* validValues(schema: Place, { document, judge }: Judging, seed: number): Generator<unknown> {
  const arbitrary = arbitraryOf(schema.value, document);
  for (let round = 0; ; round += 1) {
    const values = fc.sample(arbitrary, { seed: seed + round, numRuns: atATime });
    const valid = values.filter((value) => judge.faults(schema, value).length === 0);
    if (valid.length === 0 && round >= mostRounds) return;
    yield* valid;
  }
}

const atATime = 24;
/** After so many rounds without a single value a schema is given up. */
const mostRounds = 8;
