import type { Endpoint } from "../run/endpoint.js";
import type { Session } from "../run/session.js";
import type { Source } from "../run/source.js";

/** What a plan for one operation works with. */
export interface Scene {
  readonly session: Session;
  readonly endpoint: Endpoint;
  readonly source: Source;
  /** How requests to the other operations are made. */
  sourceOf(endpoint: Endpoint): Source;
}

/** One or a few requests that belong together. */
export type Step = () => Promise<unknown>;

/** What to try on an operation, step by step; some end, some don't. */
export type Plan = (scene: Scene) => Iterable<Step>;

/** One thing over and over: each time its values are others. */
export function* over(step: Step): Generator<Step> {
  for (;;) yield step;
}
