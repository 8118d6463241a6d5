import { expect } from "vitest";
import { expectProblem, rowIn } from "./expectations.js";
import { keysOf } from "./rows.js";
import type { Caller } from "./callers.js";
import { typesOf } from "./schema.js";
import type { Visit } from "./visit-create.js";
import type { Json } from "./walk.js";

/** A row as a caller reads it: by get, else from a list filtered by its key; `undefined` where there is none for them. */
export async function rowOf(
  { walk, resource }: Visit,
  keys: readonly unknown[],
  { as }: { readonly as: Caller } = { as: resource.main },
) {
  const { get, list } = resource.endpoints;
  if (get !== undefined) {
    const answer = await walk.send(get, { as, keys });
    return answer.status === 200 ? rowIn(answer) : undefined;
  }
  if (list === undefined) return undefined;
  const query = resource.facts.keys.map((key, index) => `${key}=${encodeURIComponent(String(keys[index]))}`).join("&");
  const answer = await walk.send(list, { as, query: `?${query}` });
  return (rowIn(answer)["data"] as Json[])[0];
}

/** Keys that no row has, of the form that they might have. */
export function missingKeys({ resource }: Visit): readonly unknown[] {
  const { facts, fields } = resource;
  return facts.keys.map((key) => (typesOf(fields[key] ?? {}).includes("string") ? missingText : missingNumber));
}

export const missingText = "0198c0de-0000-7000-8000-00000000dead";
export const missingNumber = 2 ** 47;

export async function visitGet(visit: Visit): Promise<void> {
  const { walk, rows, resource } = visit;
  const { get } = resource.endpoints;
  if (get === undefined) return;
  await walk.step(`${get.operationId}: repeated reads agree`, async () => {
    const row = await rows.make(resource);
    const [once, again] = [await walk.send(get, at(row)), await walk.send(get, at(row))];
    expect(once.body).toEqual(row);
    expect(again.body).toEqual(row);
  });
  await walk.step(`${get.operationId}: ids that cannot be one`, async () => {
    for (const text of walk.isBrief ? ["00"] : ["00", "1.5", "%", "a/b", "😀", "__proto__"]) {
      // a text key may be any text by chance, but not one that ends like this
      const keys = missingKeys(visit).map((missing) => (typeof missing === "string" ? `${text}${missing}` : text));
      expectProblem(await walk.send(get, { as: resource.main, keys }), "404 NOT_FOUND");
    }
  });

  function at(row: Json) {
    return { as: resource.main, keys: keysOf(resource, row) };
  }
}
