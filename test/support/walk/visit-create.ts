import { expect } from "vitest";
import { candidatesOf } from "./candidates.js";
import { expectKept, expectProblem, rowIn } from "./expectations.js";
import { faultsOf } from "./faults.js";
import { isUnique, keysOf, type MakeBody, type Mend, type Rows } from "./rows.js";
import { propertiesOf } from "./schema.js";
import { rowOf } from "./visit-read.js";
import type { Json, Walk, WalkedResource } from "./walk.js";

/** What the visits of one resource share. */
export interface Visit {
  readonly walk: Walk;
  readonly rows: Rows;
  readonly resource: WalkedResource;
  readonly mend: Mend | undefined;
  readonly bodies: Readonly<Record<string, MakeBody>>;
}

/** Rows with the values at the edges of each field, with random ones, and with nothing but what is required. */
export async function visitCreate(visit: Visit): Promise<void> {
  const { walk, rows, resource } = visit;
  const { create } = resource.endpoints;
  if (create === undefined) return;
  const [edges, turn] = [edgeValues(visit), walk.next()];
  for (const values of walk.isBrief ? edges.filter((_, index) => (index + turn) % 3 === 0) : edges) {
    await walk.step(`${create.operationId} with edges`, async () => {
      await created(visit, await rows.body(resource, { values, extent: "required" }));
    });
  }
  for (const extent of walk.isBrief ? brief : extents) {
    await walk.step(`${create.operationId} with ${extent} fields`, async () => {
      await created(visit, await rows.body(resource, { extent }));
    });
  }
  await walk.step(`${create.operationId} refuses`, async () => refuseBodies(visit));
}

const brief = ["required", "all"] as const;
const extents = [...brief, "all", "all"] as const;

/** The n-th row has the n-th edge of every field. */
function edgeValues({ resource }: Visit): Json[] {
  const properties = Object.entries(propertiesOf(resource.endpoints.create?.body ?? {}));
  const references = resource.facts.references.map(({ field }) => field);
  const edges = properties
    .filter(([field]) => !isUnique(resource, field) && !references.includes(field))
    .map(([field, schema]) => [field, candidatesOf(schema).accepted] as const)
    .filter(([, accepted]) => accepted.length > 0);
  const count = Math.min(8, Math.max(0, ...edges.map(([, accepted]) => accepted.length)));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(edges.map(([field, accepted]) => [field, accepted[index % accepted.length]])),
  );
}

/** Creates a row, and reads it back from where `Location` says. */
async function created(visit: Visit, body: Json): Promise<void> {
  const { rows, resource, mend } = visit;
  const { get } = resource.endpoints;
  const row = await rows.make(resource, { values: body });
  expectKept(resource, mend?.(body) ?? body, row);
  if (get !== undefined) expect(await rowOf(visit, keysOf(resource, row))).toEqual(row);
}

/** Bodies with one thing wrong each; none leaves a row. */
async function refuseBodies({ walk, rows, resource }: Visit): Promise<void> {
  const { create, list } = resource.endpoints;
  if (create === undefined) return;
  const as = resource.main;
  const valid = await rows.body(resource, { extent: "all" });
  const count = async () => {
    if (list === undefined) return undefined;
    const answer = await walk.send(list, { as, query: "?limit=1&total=true" });
    return (rowIn(answer)["pagination"] as Json)["total"];
  };
  const before = await count();
  for (const { name, body, want, field } of faultsOf({ endpoint: create, resource, valid }, walk.isBrief)) {
    await walk.step(`${create.operationId}: ${name}`, async () => {
      expectProblem(await walk.send(create, { as, body }), want, field);
    });
  }
  expect(await count()).toBe(before);
}
