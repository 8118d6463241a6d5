import { expect } from "vitest";
import { expectProblem } from "./expectations.js";
import { isOneEach, keysOf } from "./rows.js";
import { rowOf } from "./visit-read.js";
import type { Visit } from "./visit-create.js";

/** A deleted row is gone from everywhere, and no other row is. */
export async function visitDelete(visit: Visit): Promise<void> {
  const { walk, rows, resource } = visit;
  const { delete: remove } = resource.endpoints;
  const as = resource.main;
  if (remove === undefined) return;
  await walk.step(remove.operationId, async () => {
    const beside = isOneEach(resource) ? undefined : await rows.make(resource);
    const keys = keysOf(resource, await rows.make(resource));
    const answer = await walk.send(remove, { as, keys });
    expect([answer.outcome, answer.body]).toEqual(["204", undefined]);
    expect(await rowOf(visit, keys)).toBeUndefined();
    expectProblem(await walk.send(remove, { as, keys }), "404 NOT_FOUND");
    if (beside !== undefined) expect(await rowOf(visit, keysOf(resource, beside))).toEqual(beside);
  });
}
