import { stepsOf } from "../plan/plans.js";
import { probe } from "../plan/valid.js";
import type { Endpoint } from "./endpoint.js";
import type { Session } from "./session.js";
import type { Source } from "./source.js";

/** First those who list or make the rows that others need, then a step of each operation in turn, while requests are left. */
export async function runAll(session: Session, sourceOf: (endpoint: Endpoint) => Source): Promise<void> {
  const sceneOf = (endpoint: Endpoint) => ({ session, endpoint, source: sourceOf(endpoint), sourceOf });
  for (const endpoint of helpersOf(session)) for (const step of probe(sceneOf(endpoint))) await step();
  let going = session.tested.map((endpoint) => ({ endpoint, steps: stepsOf(sceneOf(endpoint)), idle: 0 }));
  while (going.length > 0 && !session.isSpent()) {
    for (const one of going.flatMap((one) => Array.from({ length: shareOf(one.endpoint) }, () => one))) {
      const before = session.sent();
      const next = one.steps.next();
      if (next.done !== true) await next.value();
      const hasSent = session.sent() > before;
      one.idle = next.done === true ? mostIdle : hasSent ? 0 : one.idle + 1;
    }
    going = going.filter(({ endpoint, idle }) => idle < mostIdle && !session.tallies.isGivenUp(endpoint));
  }
}

/** Operations that are not under test, and know the ids that some under test need. */
function helpersOf({ endpoints, tested }: Session): Endpoint[] {
  const isNeeded = ({ path }: Endpoint) => tested.some((one) => one.path.startsWith(`${path}/{`));
  const knows = ({ method }: Endpoint) => method === "GET" || method === "POST";
  return endpoints.filter((one) => !tested.includes(one) && knows(one) && isNeeded(one));
}

/** An operation whose steps send nothing so often has none left that do. */
const mostIdle = 200;

/** How many steps an operation gets in a turn: the more it takes, the more there is to try. */
function shareOf({ parameters, body }: Endpoint): number {
  const hasOthers = parameters.some((one) => one.in !== "path");
  return 1 + (hasOthers ? 1 : 0) + (body === undefined ? 0 : 2);
}
