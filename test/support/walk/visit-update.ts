import { expect } from "vitest";
import { expectKept, expectProblem, rowIn } from "./expectations.js";
import { faultsOf } from "./faults.js";
import { isOneEach, isUnique, keysOf, writtenSchema } from "./rows.js";
import { candidatesOf } from "./candidates.js";
import { columnKind, propertiesOf } from "./schema.js";
import { rowOf } from "./visit-read.js";
import type { Visit } from "./visit-create.js";
import type { Json } from "./walk.js";

/** Each field alone, all together, and bodies that are wrong: what was not sent stays as it is. */
export async function visitUpdate(visit: Visit): Promise<void> {
  const { walk, rows, resource } = visit;
  const { update } = resource.endpoints;
  if (update === undefined) return;
  const fields = Object.keys(propertiesOf(update.body ?? {}));
  await walk.step(`${update.operationId}`, async () => {
    let row = await rows.make(resource, { extent: "all" });
    const beside = isOneEach(resource) ? undefined : await rows.make(resource);
    for (const field of fields.filter((name) => walk.isDue(`update of ${columnKind(writtenSchema(resource, name))}`))) {
      for (const value of await valuesOf(visit, field)) {
        await walk.step(`${update.operationId}: ${field} alone`, async () => {
          row = await changed(visit, row, { [field]: value });
        });
      }
    }
    const all: Record<string, unknown> = {};
    for (const field of fields) all[field] = await rows.value(resource, field);
    await walk.step(`${update.operationId}: all fields`, async () => {
      row = await changed(visit, row, visit.mend?.(all) ?? all);
    });
    if (beside !== undefined) expect(await rowOf(visit, keysOf(resource, beside))).toEqual(beside);
    await walk.step(`${update.operationId} refuses`, async () => refuseBodies(visit, row));
  });
}

/** A new value and, where nothing else tells rows apart, the edges that the schema has. */
async function valuesOf({ rows, resource }: Visit, field: string): Promise<readonly unknown[]> {
  const made = await rows.value(resource, field);
  const isReference = resource.facts.references.some((one) => one.field === field);
  if (isReference || isUnique(resource, field)) return [made];
  const { accepted } = candidatesOf(writtenSchema(resource, field));
  return [made, ...(accepted.includes(null) ? [null] : []), ...accepted.slice(-1)];
}

async function changed(visit: Visit, before: Json, body: Json): Promise<Json> {
  const { walk, resource } = visit;
  const { update } = resource.endpoints;
  if (update === undefined) return before;
  const keys = keysOf(resource, before);
  const answer = await walk.send(update, { as: resource.main, keys, body });
  expect(answer.outcome, `${JSON.stringify(body)} ${JSON.stringify(answer.body)}`).toBe("200");
  const after = rowIn(answer);
  expectKept(resource, body, after);
  expect(moved(before, after).filter((field) => !(field in body) && !isStamp(visit, field))).toEqual([]);
  for (const field of Object.keys(after).filter((name) => /^(updated|modified)At$/.test(name))) {
    expect(Math.abs(Date.now() - Date.parse(String(after[field]))), `${field} is now`).toBeLessThan(60_000);
  }
  expect(await rowOf(visit, keys)).toEqual(after);
  return after;
}

export function moved(before: Json, after: Json): string[] {
  return Object.keys(after).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** A column that the server, Drizzle or the database writes on each update. */
export function isStamp({ resource }: Visit, field: string): boolean {
  return /^(updated|modified)(At|By)$/.test(field) || resource.facts.moving.includes(field);
}

async function refuseBodies(visit: Visit, row: Json): Promise<void> {
  const { walk, rows, resource } = visit;
  const { update } = resource.endpoints;
  if (update === undefined) return;
  const [field] = Object.keys(propertiesOf(update.body ?? {}));
  const valid = field === undefined ? {} : { [field]: await rows.value(resource, field) };
  const keys = keysOf(resource, row);
  const empty = { name: "an empty body", body: {}, want: "400 VALIDATION_ERROR" };
  for (const fault of [empty, ...faultsOf({ endpoint: update, resource, valid }, walk.isBrief)]) {
    await walk.step(`${update.operationId}: ${fault.name}`, async () => {
      expectProblem(
        await walk.send(update, { as: resource.main, keys, body: fault.body }),
        fault.want,
        "field" in fault ? fault.field : undefined,
      );
    });
  }
  expect(await rowOf(visit, keys)).toEqual(row);
}
