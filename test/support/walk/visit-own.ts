import { expect } from "vitest";
import { arbitraryOf, sample } from "./arbitrary.js";
import { callerOf, callers, mayCall, type Caller } from "./callers.js";
import { isUpToCode, readEndpoints, type Endpoint } from "./document.js";
import { expectProblem } from "./expectations.js";
import type { MakeBody, Rows } from "./rows.js";
import { refusals, statusOf } from "./visit-refusals.js";
import type { Json, Sent, Walk } from "./walk.js";

/** The values of a path's parameters, by their names. */
export type MakeKeys = MakeBody;

export interface OwnVisit {
  readonly walk: Walk;
  readonly rows: Rows;
  readonly document: object;
  /** By operationId. */
  readonly bodies: Readonly<Record<string, MakeBody>>;
  readonly keys: Readonly<Record<string, MakeKeys>>;
}

/** What belongs to no table, such as routes of the author's own: by every caller, and each refusal that is listed. */
export async function visitOwn(visit: OwnVisit): Promise<void> {
  const { walk, document } = visit;
  for (const [tag, endpoints] of readEndpoints(document)) {
    if (walk.resources.has(tag)) continue;
    for (const endpoint of endpoints) {
      for (const caller of callers) {
        await walk.step(`${endpoint.operationId} by ${caller ?? "nobody"}`, async () => call(visit, endpoint, caller));
      }
      await refuse(visit, endpoint);
    }
  }
}

async function call(visit: OwnVisit, endpoint: Endpoint, as: Caller): Promise<void> {
  const answer = await visit.walk.send(endpoint, { ...(await validFor(visit, endpoint)), as });
  if (mayCall(endpoint.access, as)) expect(answer.outcome, JSON.stringify(answer.body)).toMatch(/^20\d$/);
  else expectProblem(answer, as === undefined ? "401 AUTH_MISSING" : "403 ACCESS_ROLE_REQUIRED");
}

async function refuse(visit: OwnVisit, endpoint: Endpoint): Promise<void> {
  for (const code of endpoint.codes) {
    const refusal = refusals[code];
    if (refusal === undefined || isUpToCode(endpoint, code)) continue;
    await visit.walk.step(`${endpoint.operationId}: ${code}`, async () => {
      const valid = {
        ...(await validFor(visit, endpoint)),
        as: callerOf([endpoint.access], ["user", "editor", "admin"]),
      };
      const answer = await visit.walk.send(endpoint, { ...valid, ...refusal(valid, endpoint) });
      expectProblem(answer, `${statusOf[code]} ${code}`);
    });
  }
}

async function validFor({ walk, rows, bodies, keys }: OwnVisit, endpoint: Endpoint): Promise<Sent> {
  const { operationId, parameters, body: schema } = endpoint;
  const parent = (tag: string) => rows.parent(tag);
  const values: Json = (await keys[operationId]?.(parent)) ?? {};
  const inPath = parameters.filter((one) => one.in === "path").map(({ name }) => values[name] ?? "1");
  if (schema === undefined) return { keys: inPath };
  const body = (await bodies[operationId]?.(parent)) ?? sample(arbitraryOf(schema), walk.next());
  return { keys: inPath, body };
}
