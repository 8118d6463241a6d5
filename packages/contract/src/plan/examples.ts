import type { Draft } from "../run/draft.js";
import { examplesAt, isWritable } from "../run/endpoint.js";
import { written } from "../run/source.js";
import type { Plan, Scene, Step } from "./plan.js";

/** Every example of the document, once: it must not be refused as wrong. */
export const examples: Plan = function* (scene) {
  const { endpoint, session, source } = scene;
  yield* bodyExamples(scene);
  for (const parameter of endpoint.parameters) {
    if (parameter.in === "path") continue;
    for (const value of examplesAt(parameter.place, session.document)) {
      yield async () => {
        const draft = source.draft(session.tallies.bestCaller(endpoint));
        if (draft === undefined) return;
        await sendExample(scene, { ...draft, values: new Map([...draft.values, [parameter, value]]) }, parameter.name);
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
      const draft = source.draft(session.tallies.bestCaller(endpoint));
      const isWhole = !source.hasUnknownIds(value);
      const sent = written(source.withKnownIds(value), body.type);
      if (draft !== undefined && isWhole) await sendExample(scene, { ...draft, body: sent }, "body");
    };
  }
}

async function sendExample({ session }: Scene, draft: Draft, place: string): Promise<void> {
  const refused = await session.refusals(draft);
  if (refused === undefined || refused.length > 0) return; // the document itself is wrong, which is told elsewhere
  const wasAccepted = draft.body !== undefined && session.hasAccepted(draft);
  const exchange = await session.send(draft);
  if (wasAccepted) return;
  if (exchange === undefined || ![400, 415, 422].includes(exchange.status)) return;
  const message = `the document's example is answered with ${exchange.status}: ${exchange.text.slice(0, 300)}`;
  await session.find({ kind: "refused-example", place, message }, exchange);
}
