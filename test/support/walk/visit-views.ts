import { expect } from "vitest";
import { mayCall } from "./callers.js";
import { keysOf } from "./rows.js";
import type { Endpoint } from "./document.js";
import type { Visit } from "./visit-create.js";
import { visitList } from "./visit-list.js";
import { rowOf } from "./visit-read.js";
import { rowFieldsOf, type Json } from "./walk.js";

/** A view is a list of some fields: of the rows that the list has, and with the list's parameters. */
export async function visitViews(visit: Visit): Promise<void> {
  const { walk, resource } = visit;
  for (const view of resource.all.filter(({ kind, access }) => kind === "view" && mayCall(access, resource.main))) {
    const fields = rowFieldsOf(view);
    await walk.step(`${view.operationId} has the list's rows`, async () => {
      const most = Number(view.parameters.find(({ name }) => name === "limit")?.schema["maximum"]);
      const rows = await rowsOf(visit, view, most);
      const records = await recordsOf(visit, most);
      expect(rows).toEqual(records.map((record) => picked(record, fields)));
    });
    // without its key, a row cannot be told from another
    if (!resource.facts.keys.every((key) => key in fields)) continue;
    await visitList({ ...visit, resource: { ...resource, endpoints: { ...resource.endpoints, list: view } } });
  }
}

async function rowsOf({ walk, resource }: Visit, list: Endpoint, most: number): Promise<readonly Json[]> {
  const { body } = await walk.send(list, { as: resource.main, query: `?limit=${most}` });
  return (body as { data: Json[] }).data; // held against its schema
}

/** The first rows of the list, each with all its fields. */
async function recordsOf(visit: Visit, most: number): Promise<Json[]> {
  const { resource } = visit;
  const { list } = resource.endpoints;
  if (list === undefined) return [];
  const records: Json[] = [];
  for (const row of await rowsOf(visit, list, most)) {
    records.push({ ...row, ...(await rowOf(visit, keysOf(resource, row))) });
  }
  return records;
}

/** Of what neither the list nor a record shows, only that it is there can be said. */
function picked(record: Json, fields: object): Json {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, name in record ? record[name] : something]));
}

const something: unknown = expect.toSatisfy(() => true);
