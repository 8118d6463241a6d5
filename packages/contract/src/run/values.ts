import { pick, seedFor, type Random } from "../generate/random.js";
import { validValues, type Judging } from "../generate/valid-values.js";
import type { Parameter } from "../parameters.js";
import { examplesAt, isWritable, type Body, type Endpoint } from "./endpoint.js";
import { freshKey, isIdempotencyKey } from "./idempotency-key.js";

/** What values of one operation's requests are made with. */
export interface Making extends Judging {
  readonly random: Random;
  /** The operation's own. */
  readonly seed: number;
}

/** Gives a parameter's values, now and then one of its examples; `undefined` where there is none. */
export function valuesOf({ parameters }: Endpoint, making: Making): (parameter: Parameter) => unknown {
  const { document, random, seed } = making;
  const streams = new Map(
    parameters.map((one) => [one, one.schema && validValues(one.schema, making, seedFor(seed, one.name))]),
  );
  return (parameter) => {
    if (isIdempotencyKey(parameter)) return freshKey(parameter, making);
    const examples = examplesAt(parameter.place, document);
    if (examples.length > 0 && random() < 0.3) return pick(examples, random);
    const made: unknown = streams.get(parameter)?.next().value;
    return made ?? examples[0];
  };
}

/** Gives a body's values, an example first and now and then; `undefined` where there is none. */
export function bodiesOf(body: Body | undefined, making: Making): () => unknown {
  const { judge, random, seed } = making;
  const { schema, examples = [] } = body ?? {};
  const isAllowed = (value: unknown) => schema === undefined || judge.faults(schema, value).length === 0;
  const allowed = isWritable(body?.type ?? "") ? examples.filter(isAllowed) : [];
  const stream = body?.schema && isWritable(body.type) ? validValues(body.schema, making, seed) : undefined;
  let isFirst = true;
  return () => {
    const isExample = allowed.length > 0 && (isFirst || random() < 0.2);
    isFirst = false;
    const made: unknown = isExample ? pick(allowed, random) : stream?.next().value;
    return made ?? allowed[0];
  };
}
