import { brokenBodies } from "./bodies.js";
import { credentials } from "./credentials.js";
import { examples } from "./examples.js";
import { links } from "./links.js";
import { methods } from "./methods.js";
import { unknownParameter } from "./parameters.js";
import type { Plan, Scene, Step } from "./plan.js";
import { head, repeatedRead } from "./reads.js";
import { probe, valid } from "./valid.js";
import { varied } from "./varied.js";
import { deleteThenRead, writeThenRead } from "./writes.js";

/** Those that end come first in each round, so that a short run has a bit of everything. */
// prettier-ignore
const plans: readonly Plan[] = [
  credentials, methods, brokenBodies, unknownParameter, head, links,
  writeThenRead, deleteThenRead, repeatedRead, examples, valid,
];

/** Where there is most to try: so many steps of it in each round. */
const variedSteps = 16;

/** All that is tried on an operation: who may call it, then a step of each plan in turn. */
export function* stepsOf(scene: Scene): Generator<Step> {
  yield* probe(scene);
  const variations = varied(scene)[Symbol.iterator]();
  const others = plans.map((plan) => plan(scene)[Symbol.iterator]());
  yield* inTurn([...others, ...Array.from({ length: variedSteps }, () => variations)]);
}

/** One of each in turn, until none has any left. */
export function* inTurn<Item>(iterators: readonly Iterator<Item>[]): Generator<Item> {
  let left = iterators;
  while (left.length > 0) {
    const going: Iterator<Item>[] = [];
    for (const iterator of left) {
      const next = iterator.next();
      if (next.done === true) continue;
      going.push(iterator);
      yield next.value;
    }
    left = going;
  }
}
