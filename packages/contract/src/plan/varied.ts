import { shuffled } from "../generate/random.js";
import type { Draft } from "../run/draft.js";
import type { Found } from "../run/judge.js";
import type { Session } from "../run/session.js";
import { bodyChanges } from "./bodies.js";
import { parameterChanges } from "./parameters.js";
import type { Plan, Scene, Step } from "./plan.js";

/** Requests with a single value changed, be it of a parameter or in the body: each once, the hostile ones last, then again. */
export const varied: Plan = function* (scene) {
  for (;;) {
    const changes = shuffled([...parameterChanges(scene), ...bodyChanges(scene)], scene.source.random);
    if (changes.length === 0) return;
    yield* changes.filter(({ isHostile }) => !isHostile).map((one) => stepOf(scene, one));
    yield* changes.filter(({ isHostile }) => isHostile).map((one) => stepOf(scene, one));
  }
};

/** What becomes of an allowed request. */
export interface Change {
  readonly isHostile: boolean;
  of(draft: Draft): Draft;
}

function stepOf({ session, endpoint, source }: Scene, change: Change): Step {
  return async () => {
    const draft = source.draft(session.tallies.bestCaller(endpoint));
    if (draft !== undefined) await sendVaried(session, change.of(draft));
  };
}

/**
 * Sends a request that differs from an allowed one in a single value, whether the document allows that value or refuses
 * it. What it refuses for two reasons is not sent: a server may have been told of either.
 */
export async function sendVaried(session: Session, draft: Draft): Promise<void> {
  const refused = await session.refusals(draft);
  if (refused !== undefined && isSingle(refused)) await session.send(draft);
}

/** Whether all that is wrong is one thing: the alternatives of a union each say what they miss, at it or below. */
function isSingle(faults: readonly Found[]): boolean {
  const [highest = ""] = faults.map(({ place }) => place).toSorted((one, other) => one.length - other.length);
  return faults.every(({ place }) => place === highest || (highest !== "" && place.startsWith(`${highest}/`)));
}
