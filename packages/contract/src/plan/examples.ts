import type { Draft } from "../run/draft.js";
import { examplesAt, isWritable } from "../run/endpoint.js";
import { isIdempotencyKey } from "../run/idempotency-key.js";
import { written } from "../run/source.js";
import type { Exchange } from "../run/session.js";
import type { Plan, Scene, Step } from "./plan.js";

/** Every example of the document, once: it must not be refused as wrong. */
export const examples: Plan = function* (scene) {
  const { endpoint, session, source } = scene;
  yield* bodyExamples(scene);
  for (const parameter of endpoint.parameters) {
    if (parameter.in === "path" || isIdempotencyKey(parameter)) continue; // a key that was sent before is rightly refused
    for (const value of examplesAt(parameter.place, session.document)) {
      yield async () => {
        const exchange = await refusalOfAll(scene, () => {
          const draft = source.draft(session.tallies.bestCaller(endpoint));
          return draft && { ...draft, values: new Map([...draft.values, [parameter, value]]) };
        });
        if (exchange !== undefined) await tell(scene, exchange, parameter.name);
      };
    }
  }
};

function* bodyExamples(scene: Scene): Generator<Step> {
  const { endpoint, session, source } = scene;
  const { body } = endpoint;
  if (body === undefined || !isWritable(body.type)) return;
  for (const value of body.examples) {
    yield async () => {
      if (source.hasUnknownIds(value)) return;
      const exchange = await refusalOfAll(scene, () => {
        const draft = source.draft(session.tallies.bestCaller(endpoint));
        return draft && { ...draft, body: written(source.withKnownIds(value), body.type) };
      });
      if (exchange !== undefined) await tell(scene, exchange, "body");
    };
  }
}

/** In how many requests an example is tried: what is made around it, and the rows that it names, may be in its way. */
const attempts = 8;

/** The last answer, where the example is refused in every request. */
async function refusalOfAll(scene: Scene, draw: () => Draft | undefined): Promise<Exchange | undefined> {
  let last: Exchange | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const draft = draw();
    last = draft && (await refusal(scene, draft));
    if (last === undefined) return undefined;
  }
  return last;
}

/** The answer that refuses an example; `undefined` where none does. */
async function refusal({ session }: Scene, draft: Draft): Promise<Exchange | undefined> {
  const refused = await session.refusals(draft);
  if (refused === undefined || refused.length > 0) return undefined; // the document itself is wrong, which is told elsewhere
  const wasAccepted = draft.body !== undefined && session.hasAccepted(draft);
  const exchange = await session.send(draft);
  if (wasAccepted || exchange === undefined) return undefined;
  return [400, 415, 422].includes(exchange.status) ? exchange : undefined;
}

async function tell({ session }: Scene, exchange: Exchange, place: string): Promise<void> {
  const message = `the document's example is answered with ${exchange.status}: ${exchange.text.slice(0, 300)}`;
  await session.find({ kind: "refused-example", place, message }, exchange);
}
