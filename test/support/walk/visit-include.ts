import { expect } from "vitest";
import { callers, mayCall, type Caller } from "./callers.js";
import type { Endpoint } from "./document.js";
import { keysOf } from "./rows.js";
import type { Visit } from "./visit-create.js";
import { rowOf } from "./visit-read.js";
import type { Json, WalkedResource } from "./walk.js";

/** Every path that can be included, by everyone: what comes along is what each could have read by itself. */
export async function visitIncludes(visit: Visit): Promise<void> {
  const { walk, resource } = visit;
  for (const endpoint of [resource.endpoints.list, resource.endpoints.get]) {
    const paths = endpoint?.parameters.find(({ name }) => name === "include")?.schema["items"];
    if (endpoint === undefined || paths === undefined) continue;
    for (const path of (paths as { enum: string[] }).enum) {
      for (const as of callers.filter((caller) => mayCall(endpoint.access, caller))) {
        await walk.step(`${endpoint.operationId}: include=${path} by ${as ?? "nobody"}`, async () => {
          await visitPath(visit, endpoint, { path, as });
        });
      }
    }
  }
}

interface Asked {
  readonly path: string;
  readonly as: Caller;
}

async function visitPath(visit: Visit, endpoint: Endpoint, { path, as }: Asked): Promise<void> {
  const [name = "", nested] = path.split(".");
  const [bare, full] = [await ask(visit, endpoint, { as }), await ask(visit, endpoint, { as, path })];
  expect(full.map((row) => without(row, [name]))).toEqual(bare);
  for (const row of full.slice(0, 2)) {
    const records = await visitRelation(visit, row, { name, as });
    if (nested === undefined) continue;
    const target = targetOf(visit, name);
    for (const record of records.slice(0, 2)) {
      await visitRelation({ ...visit, resource: target }, record, { name: nested, as });
    }
  }
}

/** The rows of a list, or the last of them alone. */
async function ask(visit: Visit, endpoint: Endpoint, { as, path }: { as: Caller; path?: string }): Promise<Json[]> {
  const { walk, rows, resource } = visit;
  const include = path === undefined ? "" : `include=${path}`;
  if (endpoint.kind === "list") {
    const answer = await walk.send(endpoint, { as, query: `?limit=4&${include}` });
    expect(answer.outcome, JSON.stringify(answer.body)).toBe("200");
    return (answer.body as { data: Json[] }).data;
  }
  const keys = keysOf(resource, await rows.spare(resource, as ?? resource.main));
  const answer = await walk.send(endpoint, { as, keys, query: `?${include}` });
  return answer.status === 200 ? [answer.body as Json] : [];
}

async function visitRelation(visit: Visit, row: Json, { name, as }: { name: string; as: Caller }): Promise<Json[]> {
  const { resource } = visit;
  const target = targetOf(visit, name);
  const isOne = resource.relations[name]?.["x-relation"] === "one";
  const included = row[name] as Json | null;
  const records = isOne ? [included].filter((one) => one !== null) : (included?.["data"] as Json[]);
  for (const record of records.slice(0, 2)) {
    const found = await rowOf({ ...visit, resource: target }, keysOf(target, record), { as });
    expect(without(record, Object.keys(target.relations))).toEqual(found);
    // a relation that the author declared need not be a foreign key
    const joints = jointsOf(resource, target);
    const isJoined = joints.some(([own, theirs]) => row[own] === record[theirs]);
    expect(isJoined || joints.length === 0).toBe(true);
  }
  if (isOne) await expectReason(visit, row, { name, as });
  else await expectAll(visit, row, { name, as });
  return records;
}

/** What is not there is null, or is not for this caller. */
async function expectReason(visit: Visit, row: Json, { name, as }: { name: string; as: Caller }): Promise<void> {
  const target = targetOf(visit, name);
  const joints = jointsOf(visit.resource, target);
  const [[own, theirs] = ["", ""]] = joints;
  const isKey = target.facts.keys.length === 1 && target.facts.keys[0] === theirs;
  if (row[name] !== null || row[own] === null || joints.length > 1 || !isKey) return;
  expect(await rowOf({ ...visit, resource: target }, [row[own]], { as })).toBeUndefined();
}

/** As many as the other's own list has. */
async function expectAll(visit: Visit, row: Json, { name, as }: { name: string; as: Caller }): Promise<void> {
  const target = targetOf(visit, name);
  const { list, get } = target.endpoints;
  const joints = jointsOf(visit.resource, target);
  const [[own, theirs] = ["", ""]] = joints;
  if (list === undefined || joints.length > 1 || !list.parameters.some((one) => one.name === `${theirs}.eq`)) return;
  const mayRead = mayCall((get ?? list).access, as);
  if (!mayCall(list.access, as)) return;
  const query = `?limit=1&total=true&${theirs}.eq=${encodeURIComponent(String(row[own]))}`;
  const { body } = await visit.walk.send(list, { as, query });
  const total = mayRead ? Number(((body as Json)["pagination"] as Json)["total"]) : 0;
  const { data, hasMore } = row[name] as { data: Json[]; hasMore: boolean };
  expect([data.length, hasMore]).toEqual([Math.min(100, total), total > 100]);
}

/** The pairs of fields, here and there, by which rows of the two may belong together. */
function jointsOf(resource: WalkedResource, target: WalkedResource): [own: string, theirs: string][] {
  const away = resource.facts.references.filter((key) => key.target === target.tag);
  const back = target.facts.references.filter((key) => key.target === resource.tag);
  return [
    ...away.map((key): [string, string] => [key.field, key.targetField]),
    ...back.map((key): [string, string] => [key.targetField, key.field]),
  ];
}

function targetOf({ walk, resource }: Visit, name: string): WalkedResource {
  const row = resource.relations[name]?.["row"];
  const found = [...walk.resources.values()].find(({ rowName }) => rowName === row);
  if (found === undefined) throw new Error(`The relation ${name} leads to rows of no resource`);
  return found;
}

function without(row: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}
