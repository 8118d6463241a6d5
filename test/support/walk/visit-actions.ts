import { expect } from "vitest";
import { keysOf } from "./rows.js";
import { callerOf } from "./callers.js";
import type { Endpoint } from "./document.js";
import { expectProblem } from "./expectations.js";
import { rowOf } from "./visit-read.js";
import { validFor } from "./visit-refusals.js";
import type { Visit } from "./visit-create.js";
import type { Answer, Json } from "./walk.js";

/** What actions promise beside their statuses: one winner of a race, and rows as their resource shows them. */
export async function visitActions(visit: Visit): Promise<void> {
  const { walk, resource } = visit;
  for (const action of resource.all.filter(({ kind }) => kind === "action")) {
    if (action.codes.includes(lost)) {
      await walk.step(`${action.operationId}: of calls that race, one wins`, async () => race(visit, action));
    }
    if (action.answer === undefined || !isRow(visit, action.answer)) continue;
    await walk.step(`${action.operationId} gives the record as it is read`, async () => compare(visit, action));
  }
}

const lost = "TRANSITION_LOST";

async function race(visit: Visit, action: Endpoint): Promise<void> {
  const valid = await validFor(visit, action, callerOf([action.access]));
  const answers = await Promise.all(Array.from({ length: 4 }, () => visit.walk.send(action, valid)));
  const losers = answers.filter(({ status }) => status >= 300);
  expect(losers).toHaveLength(3);
  for (const loser of losers) expectProblem(loser, `409 ${lost}`);
}

/** The document has the same schema for both. */
function isRow({ resource }: Visit, answer: Json): boolean {
  return JSON.stringify(answer["properties"]) === JSON.stringify(resource.fields);
}

async function compare(visit: Visit, action: Endpoint): Promise<void> {
  const as = callerOf([action.access]);
  const sent = await validFor(visit, action, as);
  const answer: Answer = await visit.walk.send(action, sent);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  const given = answer.body as Json; // held against the row's schema
  expect(await rowOf(visit, keysOf(visit.resource, given), { as })).toEqual(given);
}
