import { expect } from "vitest";
import { callerOf, mayCall, type Caller } from "./callers.js";
import type { Endpoint } from "./document.js";
import { expectProblem, rowIn } from "./expectations.js";
import { keysOf, resourceOf } from "./rows.js";
import { propertiesOf, typesOf } from "./schema.js";
import { putBody } from "./visit-put.js";
import type { Visit } from "./visit-create.js";
import { missingNumber, missingText, rowOf } from "./visit-read.js";
import { validFor } from "./visit-refusals.js";
import type { Json, WalkedResource } from "./walk.js";

/** What only the database refuses: values that are taken, references to nothing, rows that others refer to. */
export async function violate(visit: Visit, endpoint: Endpoint): Promise<void> {
  const { walk } = visit;
  for (const [code, violation] of Object.entries(violations)) {
    if (!endpoint.codes.includes(code)) continue;
    await walk.step(`${endpoint.operationId}: ${code}`, async () => violation(visit, endpoint));
  }
}

type Violation = (visit: Visit, endpoint: Endpoint) => Promise<void>;

const violations: Readonly<Record<string, Violation>> = {
  UNIQUE_VIOLATION: repeatValues,
  REFERENCE_NOT_FOUND: referToNothing,
  REFERENCED: deleteReferred,
};

/** Each set of columns that is unique, as far as this operation writes it. */
async function repeatValues(visit: Visit, endpoint: Endpoint): Promise<void> {
  const { walk, rows, resource } = visit;
  const as = callerOf([endpoint.access], [resource.main, "user", "editor", "admin"]);
  const written = Object.keys(propertiesOf(endpoint.body ?? {}));
  for (const set of resource.facts.uniques) {
    const isTouched = endpoint.kind === "create" || set.some((field) => written.includes(field));
    if (!isTouched || !isWithin(resource, set)) continue;
    const created = Object.keys(propertiesOf(resource.endpoints.create?.body ?? {}));
    const other = await rows.make(resource, { as });
    if (endpoint.kind === "create") {
      const body = { ...(await rows.body(resource, { as })), ...pick(other, set, written) };
      expectProblem(await walk.send(endpoint, { as, body }), "409 UNIQUE_VIOLATION");
    } else {
      const fixed = set.filter((field) => !written.includes(field));
      const mine = await rows.make(resource, { as, values: pick(other, fixed, created) });
      const whole = endpoint.kind === "put" ? await putBody(visit, endpoint, { as, row: mine }) : {};
      const sent = { as, keys: keysOf(resource, mine), body: { ...whole, ...pick(other, set, written) } };
      expectProblem(await walk.send(endpoint, sent), "409 UNIQUE_VIOLATION");
    }
  }
}

/** Whether client and caller decide about all of a set of columns, and can see them. */
function isWithin({ facts, fields, endpoints: { create, update } }: WalkedResource, set: readonly string[]): boolean {
  const written = [create, update].flatMap((one) => Object.keys(propertiesOf(one?.body ?? {})));
  return set.every((field) => field in fields && (written.includes(field) || field === facts.owner));
}

function pick(row: Json, some: readonly string[], among: readonly string[]): Json {
  return Object.fromEntries(some.filter((field) => among.includes(field)).map((field) => [field, row[field]]));
}

/** To a row that is not there, and to one of another's: the answers are the same. */
async function referToNothing(visit: Visit, endpoint: Endpoint): Promise<void> {
  const { walk, resource, rows } = visit;
  const properties = propertiesOf(endpoint.body ?? {});
  for (const { field, target, targetField, isUnchecked } of resource.facts.references) {
    const schema = properties[field];
    if (schema === undefined) continue;
    const sent = await validFor(visit, endpoint, callerOf([endpoint.access]));
    const missing = typesOf(schema).includes("string") ? missingText : missingNumber;
    const write = async (value: unknown) => {
      const answer = await walk.send(endpoint, { ...sent, body: { ...(sent.body as Json), [field]: value } });
      expectProblem(answer, "400 REFERENCE_NOT_FOUND", isUnchecked ? undefined : field);
      return { ...rowIn(answer), requestId: "" };
    };
    const answer = await write(missing);
    const owner = strangerTo(resourceOf(walk, target), sent.as);
    if (isUnchecked || owner === undefined) continue;
    const foreign = await rows.make(resourceOf(walk, target), { as: owner });
    const there = { ...visit, resource: resourceOf(walk, target) };
    // a row of another's that everyone may read is as good as one's own
    if ((await rowOf(there, keysOf(there.resource, foreign), { as: sent.as })) !== undefined) continue;
    expect(await write(foreign[targetField])).toEqual(answer);
  }
}

/** Someone who can own rows of a resource that are not the caller's. */
function strangerTo({ facts, endpoints }: WalkedResource, caller: Caller): Caller {
  const others: Caller[] = ["user", "other"];
  const { create } = endpoints;
  if (facts.owner === undefined || create === undefined) return undefined;
  return others.find((one) => one !== caller && mayCall(create.access, one));
}

/** A row that another one refers to, for each reference that keeps it there. */
async function deleteReferred({ walk, rows, resource }: Visit, endpoint: Endpoint): Promise<void> {
  for (const [tag, { facts }] of walk.resources) {
    for (const { field, target, targetField, isRestricting } of facts.references) {
      if (target !== resource.tag || !isRestricting) continue;
      const as = callerOf([endpoint.access], [resource.main, "admin"]);
      const row = await rows.make(resource, { as });
      await rows.make(resourceOf(walk, tag), { as, values: { [field]: row[targetField] } });
      expectProblem(await walk.send(endpoint, { as, keys: keysOf(resource, row) }), "409 REFERENCED");
    }
  }
}
