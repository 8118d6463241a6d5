import { expect } from "vitest";
import { cookieOf } from "../cookies.js";
import { callerOf, callers, mayCall, type Caller } from "./callers.js";
import { batchBody } from "./batches.js";
import { isAboutRecords, isUpToCode, type Endpoint } from "./document.js";
import { expectProblem, rowIn } from "./expectations.js";
import { arbitraryOf, sample } from "./arbitrary.js";
import { keysOf, type Wish } from "./rows.js";
import { propertiesOf } from "./schema.js";
import { missingKeys } from "./visit-read.js";
import { admits, brought, isReadBy, succeeds } from "./states.js";
import { violate } from "./violations.js";
import { visitConditions } from "./visit-conditions.js";
import { takesKeys, visitKeys } from "./visit-keys.js";
import { validPut } from "./visit-put.js";
import type { Visit } from "./visit-create.js";
import type { Sent } from "./walk.js";

/** Every operation by every caller, and each refusal that its document lists. */
export async function visitRefusals(visit: Visit): Promise<void> {
  const { walk, resource } = visit;
  for (const endpoint of resource.all) {
    const valid = await validFor(
      visit,
      endpoint,
      callerOf([endpoint.access], [resource.main, "user", "editor", "admin"]),
    );
    for (const caller of walk.isBrief ? twoOf(endpoint) : callers) {
      await walk.step(`${endpoint.operationId} by ${caller ?? "nobody"}`, async () => {
        await visitCaller(visit, endpoint, { caller, valid });
      });
    }
    await visitCodes(visit, endpoint);
    await violate(visit, endpoint);
    await visitConditions(visit, endpoint);
    await visitKeys(visit, endpoint);
  }
  await visitStrangers(visit);
}

/** One who may call, and one who is known and may not. */
function twoOf({ access }: Endpoint): readonly Caller[] {
  const known = callers.filter((caller) => caller !== undefined);
  const refused = known.filter((caller) => !mayCall(access, caller));
  return [callerOf([access], callers), ...refused.slice(0, 1)];
}

async function visitCodes(visit: Visit, endpoint: Endpoint): Promise<void> {
  const { get, list } = visit.resource.endpoints;
  const usual = await validFor(visit, endpoint, callerOf([endpoint.access]));
  const reader = callerOf([endpoint.access, ...[get ?? list].flatMap((one) => one?.access ?? [])]);
  for (const code of endpoint.codes) {
    // a put of what is not there makes it, where the caller may
    const isMade = endpoint.kind === "put" && code === "NOT_FOUND";
    // a tag tells something to those alone who may read the record
    const valid = code === "PRECONDITION_FAILED" ? await validFor(visit, endpoint, reader) : usual;
    const changed = code === "NOT_FOUND" ? { keys: missingKeys(visit) } : refusals[code]?.(valid, endpoint);
    if (changed === undefined || isMade || isUpToCode(endpoint, code)) continue;
    await visit.walk.step(`${endpoint.operationId}: ${code}`, async () => {
      expectProblem(await visit.walk.send(endpoint, { ...valid, ...changed }), `${statusOf[code]} ${code}`);
    });
  }
}

export const statusOf: Readonly<Record<string, number>> = {
  AUTH_MISSING: 401,
  AUTH_INVALID_TOKEN: 401,
  CSRF_ORIGIN: 403,
  UNKNOWN_PARAMETER: 400,
  VALIDATION_ERROR: 400,
  INVALID_JSON: 400,
  INVALID_CURSOR: 400,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  BATCH_SIZE_EXCEEDED: 400,
  NOT_FOUND: 404,
  PRECONDITION_FAILED: 412,
};

/** Where everyone may call, credentials are looked at for the sake of a key alone. */
function asking(endpoint: Endpoint): Readonly<Record<string, string>> {
  return takesKeys(endpoint) ? { "Idempotency-Key": "refused" } : {};
}

/** What to change in a request that would succeed, so that it is refused with a code. */
export const refusals: Readonly<Record<string, (sent: Sent, endpoint: Endpoint) => Sent>> = {
  AUTH_MISSING: () => ({ as: undefined }),
  AUTH_INVALID_TOKEN: (_sent, endpoint) => ({
    as: undefined,
    headers: { ...asking(endpoint), Authorization: "Bearer nonsense" },
  }),
  CSRF_ORIGIN: ({ as }, endpoint) => ({
    as: undefined,
    headers: { ...asking(endpoint), Cookie: cookieOf(as ?? "user") },
  }),
  UNKNOWN_PARAMETER: () => ({ query: "?nonsense=1" }),
  VALIDATION_ERROR: ({ body, as }, endpoint) => {
    if (endpoint.batch !== undefined) return { body: '{"nonsense":1}' };
    if (body !== undefined) return { body: { nonsense: 1 } };
    if (takesKeys(endpoint)) return { as: as ?? "user", headers: { "Idempotency-Key": "two words" } };
    return { query: endpoint.kind === "get" ? "?include=nonsense" : "?limit=0" };
  },
  INVALID_CURSOR: () => ({ query: "?cursor=nonsense" }),
  INVALID_JSON: () => ({ body: "{" }),
  PAYLOAD_TOO_LARGE: () => ({ headers: { "Content-Length": String(2 ** 20 + 1) } }), // a server gets it, a Request does not
  UNSUPPORTED_MEDIA_TYPE: () => ({ headers: { "Content-Type": "text/plain" } }),
  BATCH_SIZE_EXCEEDED: (sent, endpoint) => {
    const records = Array.from({ length: 101 }, () => sent);
    return { body: JSON.stringify(batchBody(endpoint, records)) };
  },
  PRECONDITION_FAILED: () => ({ headers: { "If-Match": '"another"' } }),
};

interface Asking {
  readonly caller: Caller;
  /** A request that would succeed for another. */
  readonly valid: Sent;
}

/** A request that a caller's right to the operation alone decides about. */
async function visitCaller(visit: Visit, endpoint: Endpoint, { caller, valid }: Asking): Promise<void> {
  const isAllowed = mayCall(endpoint.access, caller);
  const sent = isAllowed ? await validFor(visit, endpoint, caller) : valid;
  const answer = await visit.walk.send(endpoint, { ...sent, as: caller });
  if (isAllowed) expect(answer.outcome, JSON.stringify(answer.body)).toMatch(/^20\d$/);
  else expectProblem(answer, caller === undefined ? "401 AUTH_MISSING" : "403 ACCESS_ROLE_REQUIRED");
}

/** A request that succeeds for a caller: on a row that is theirs, with a body that is valid. */
export async function validFor(visit: Visit, endpoint: Endpoint, as: Caller): Promise<Sent> {
  const { rows, resource } = visit;
  if (endpoint.kind === "list" || endpoint.kind === "view") return { as };
  if (endpoint.kind === "create") return { as, body: await freshBody(visit, { as }) };
  if (endpoint.kind === "put") return await validPut(visit, endpoint, as);
  const isSpent = endpoint.kind === "delete" || endpoint.kind === "action";
  const isOfRow = isAboutRecords(endpoint);
  const made = isSpent ? await rows.make(resource, { as }) : await rows.spare(resource, as);
  const row = isOfRow
    ? await brought(visit.walk, resource, { row: made, holds: succeeds(resource, endpoint, as) })
    : made;
  if (row === undefined) throw new Error(`${endpoint.operationId}: no row is in a state that lets ${as} in`);
  const body = await bodyOf(visit, endpoint, as);
  return { as, keys: isOfRow ? keysOf(resource, row) : [], ...(body !== undefined && { body }) };
}

async function freshBody({ rows, resource }: Visit, wish: Wish) {
  const { as } = wish;
  if (as !== undefined) await rows.makeRoom(resource, as);
  return await rows.body(resource, wish);
}

async function bodyOf(visit: Visit, endpoint: Endpoint, as: Caller): Promise<unknown> {
  const { rows, resource, walk, bodies } = visit;
  if (endpoint.body === undefined) return undefined;
  const make = bodies[endpoint.operationId];
  if (make !== undefined) return await make((tag) => rows.parent(tag));
  if (endpoint.kind !== "update") return sample(arbitraryOf(endpoint.body), walk.next());
  const [field] = Object.keys(propertiesOf(endpoint.body));
  return field === undefined ? {} : { [field]: await rows.value(resource, field, as) };
}

/** To anyone but its owner, a row of an owned table is as if it were not there, unless all are shown and rules decide. */
async function visitStrangers(visit: Visit): Promise<void> {
  const { walk, rows, resource } = visit;
  const { facts, endpoints, batches, main } = resource;
  if (facts.owner === undefined) return;
  const isShared = facts.except.includes("PUBLIC");
  const row = await rows.make(resource);
  const keys = keysOf(resource, row);
  const strangers = callers.filter(
    (caller) => caller !== undefined && caller !== main && !facts.except.includes(caller),
  );
  for (const stranger of strangers.slice(0, walk.isBrief ? 1 : undefined)) {
    for (const endpoint of [endpoints.get, endpoints.update, endpoints.delete, batches.update, batches.delete]) {
      if (endpoint === undefined || !mayCall(endpoint.access, stranger)) continue;
      const isRead = isShared && isReadBy(resource, stranger, row);
      if (isRead && admits(endpoint.access, stranger, row)) continue;
      await walk.step(`${endpoint.operationId} of another's row by ${stranger}`, async () => {
        const body = await bodyOf(visit, endpoint, stranger);
        const sent = { as: stranger, ...(body !== undefined && { body }) };
        const answer = await walk.send(endpoint, { ...sent, keys });
        if (isRead) return expectProblem(answer, "403 ACCESS_CONDITION_FAILED");
        const missing = await walk.send(endpoint, { ...sent, keys: missingKeys(visit) });
        expectProblem(answer, "404 NOT_FOUND");
        expect(withoutPlace(rowIn(answer))).toEqual(withoutPlace(rowIn(missing)));
      });
    }
    if (endpoints.list === undefined || !mayCall(endpoints.list.access, stranger)) continue;
    const list = endpoints.list;
    if (isShared && admits(list.access, stranger, row)) continue;
    await walk.step(`${list.operationId} by ${stranger} has none of another's rows`, async () => {
      const most = list.parameters.find(({ name }) => name === "limit")?.schema["maximum"];
      const { body } = await walk.send(list, { as: stranger, query: `?limit=${String(most)}` });
      const found = (body as { data: Record<string, unknown>[] }).data;
      expect(found.map((one) => keysOf(resource, one))).not.toContainEqual(keys);
    });
  }
}

function withoutPlace(problem: Readonly<Record<string, unknown>>) {
  return Object.entries(problem).filter(([name]) => name !== "instance" && name !== "requestId");
}
