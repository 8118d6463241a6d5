import { expect } from "vitest";
import type { Caller } from "./callers.js";
import type { Endpoint } from "./document.js";
import { expectKept, expectProblem, rowIn } from "./expectations.js";
import { faultsOf } from "./faults.js";
import { keysOf, type Wish } from "./rows.js";
import { propertiesOf } from "./schema.js";
import { rowOf } from "./visit-read.js";
import type { Visit } from "./visit-create.js";
import type { Json } from "./walk.js";

/** A record under a key that is free, the same replaced by others, and bodies that are wrong. */
export async function visitPut(visit: Visit): Promise<void> {
  const { walk, resource } = visit;
  const { put, create } = resource.endpoints;
  if (put === undefined || create === undefined) return;
  for (const extent of ["required", "all"] as const) {
    await walk.step(`${put.operationId} with ${extent} fields`, async () => make(visit, put, { extent }));
  }
  await walk.step(`${put.operationId}: what is left out is as in a new record`, async () => leaveOut(visit, put));
  await walk.step(`${put.operationId} with conditions`, async () => meanOne(visit, put));
  await walk.step(`${put.operationId} refuses`, async () => refuseBodies(visit, put));
}

/** What a put may send about a row: a new one, or one that is there, whose fields that stay are as they are. */
export async function putBody({ rows, resource }: Visit, put: Endpoint, about: Wish & { readonly row?: Json }) {
  const { row = {}, ...wish } = about;
  const changeable = propertiesOf(resource.endpoints.update?.body ?? {});
  const kept = Object.entries(row).filter(([field]) => !(field in changeable));
  const body = { ...(await rows.body(resource, wish)), ...Object.fromEntries(kept) };
  return pick(body, Object.keys(propertiesOf(put.body ?? {})));
}

async function make(visit: Visit, put: Endpoint, wish: Wish): Promise<void> {
  const { walk, rows, resource } = visit;
  const as = resource.main;
  const whole = await rows.body(resource, wish);
  const keys = keysOf(resource, whole);
  const body = pick(whole, Object.keys(propertiesOf(put.body ?? {})));
  const made = await walk.send(put, { as, keys, body });
  expect(made.outcome, JSON.stringify(made.body)).toBe("201");
  expect(made.headers.get("Location")?.split("/").slice(-keys.length).map(decodeURIComponent)).toEqual(
    keys.map(String),
  );
  expectKept(resource, whole, rowIn(made));
  const again = await walk.send(put, { as, keys, body });
  expect([again.outcome, again.headers.get("Location")]).toEqual(["200", null]);
  const other = await putBody(visit, put, { ...wish, row: rowIn(made) });
  const changed = await walk.send(put, { as, keys, body: other });
  expect(changed.outcome, JSON.stringify(changed.body)).toBe("200");
  expectKept(resource, other, rowIn(changed));
  expect(await rowOf(visit, keys)).toEqual(changed.body);
}

async function leaveOut(visit: Visit, put: Endpoint): Promise<void> {
  const { walk, rows, resource } = visit;
  const [full, fresh] = [await rows.make(resource, { extent: "all" }), await rows.make(resource)];
  const body = await putBody(visit, put, { row: full });
  const required = Object.keys(await rows.body(resource));
  const replaced = await walk.send(put, { as: resource.main, keys: keysOf(resource, full), body });
  const left = Object.keys(propertiesOf(put.body ?? {})).filter(
    (field) => !required.includes(field) && !(field in body),
  );
  expect(pick(rowIn(replaced), left)).toEqual(pick(fresh, left));
}

async function meanOne(visit: Visit, put: Endpoint): Promise<void> {
  const { walk, rows, resource } = visit;
  const row = await rows.make(resource);
  const send = async (headers: Record<string, string>) => {
    const body = await putBody(visit, put, { row });
    return await walk.send(put, { as: resource.main, keys: keysOf(resource, row), body, headers });
  };
  expectProblem(await send({ "If-None-Match": "*" }), "412 PRECONDITION_FAILED");
  const tag = (await send({ "If-Match": "*" })).headers.get("ETag") ?? "";
  expect((await send({ "If-Match": tag })).outcome).toBe("200");
  expectProblem(await send({ "If-Match": tag }), "412 PRECONDITION_FAILED");
}

async function refuseBodies(visit: Visit, put: Endpoint): Promise<void> {
  const { walk, rows, resource } = visit;
  const row = await rows.make(resource);
  const valid = await putBody(visit, put, { extent: "all", row });
  for (const { name, body, want, field } of faultsOf({ endpoint: put, resource, valid }, walk.isBrief)) {
    await walk.step(`${put.operationId}: ${name}`, async () => {
      expectProblem(await walk.send(put, { as: resource.main, keys: keysOf(resource, row), body }), want, field);
    });
  }
  expect(await rowOf(visit, keysOf(resource, row))).toEqual(row);
}

/** The caller's own row, and a body that changes it. */
export async function validPut(visit: Visit, put: Endpoint, as: Caller) {
  const row = await visit.rows.make(visit.resource, { as });
  return { as, keys: keysOf(visit.resource, row), body: await putBody(visit, put, { as, row }) };
}

function pick(row: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
}
