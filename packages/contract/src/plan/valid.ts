import { pick } from "../generate/random.js";
import type { Caller } from "../run/draft.js";
import { over, type Plan, type Scene } from "./plan.js";

/** The least that an operation takes, as each caller: it shows whom the operation lets in. */
export const probe: Plan = function* (scene) {
  for (const caller of scene.session.callers) yield () => sendValid(scene, caller, 0);
};

/** Requests that the document allows, by the caller whom the operation lets in and now and then by another. */
export const valid: Plan = (scene) => {
  const { session, endpoint, source } = scene;
  return over(() => {
    const other = source.random() < 0.2 ? pick(session.callers, source.random) : undefined;
    const optional = Math.floor(source.random() * 4);
    return sendValid(scene, other ?? session.tallies.bestCaller(endpoint), optional);
  });
};

async function sendValid({ session, source }: Scene, caller: Caller, optional: number): Promise<void> {
  const draft = source.draft(caller, optional);
  const refused = draft && (await session.refusals(draft));
  if (draft !== undefined && refused?.length === 0) await session.send(draft);
}
