import { expect } from "vitest";
import { columnKind, typesOf } from "./schema.js";
import type { Visit } from "./visit-create.js";
import { filterTests, hasText, partOf } from "./filter-tests.js";
import { callers, mayCall } from "./callers.js";
import type { Endpoint } from "./document.js";
import { expectProblem } from "./expectations.js";
import { isBare } from "./masks.js";
import { keysOf } from "./rows.js";
import { compareWire } from "./wire.js";
import { rowFieldsOf, type Json } from "./walk.js";

/** Paging, every filter of every field, every order, and search: what a list gives follows from the rows on the wire. */
export async function visitList(given: Visit): Promise<void> {
  const { list } = given.resource.endpoints;
  if (list === undefined) return;
  const visit = { ...given, resource: { ...given.resource, fields: rowFieldsOf(list) } };
  const { walk, resource } = visit;
  await walk.step(list.operationId, async () => {
    const all = await everyRow(visit);
    expect(all.length, "rows to compare").toBeGreaterThan(0);
    await visitPages(visit, all);
    await refuseMasked(visit, list);
    for (const { name, "x-access": only } of list.parameters) {
      if (only !== undefined && !mayCall(only, resource.main)) continue;
      if (name === "sort") await visitOrders(visit, all);
      if (name === "search") await visitSearch(visit, all);
      if (!name.endsWith(".eq") || !walk.isDue(`filters of ${kindOf(visit, name.slice(0, -3))}`)) continue;
      await walk.step(`${list.operationId}: ${name}`, async () => visitField(visit, all, name.slice(0, -3)));
    }
  });
}

/** To a caller who might see a column masked, a parameter about it is one that does not exist. */
async function refuseMasked({ walk, resource }: Visit, list: Endpoint): Promise<void> {
  const sortable = sortNames(list);
  const asking = callers.filter((one) => mayCall(list.access, one));
  for (const caller of asking.slice(0, walk.isBrief ? 1 : undefined)) {
    const masked = Object.keys(resource.fields).filter((name) => !isBare(resource.fields[name], caller, "every"));
    for (const name of masked) {
      const tests = list.parameters.filter((one) => one.name === name || one.name.startsWith(`${name}.`));
      for (const query of [...tests.map((one) => `${one.name}=1`), `${name}.eq=1`, `${name}.null=true`]) {
        expectProblem(await walk.send(list, { as: caller, query: `?${query}` }), "400 UNKNOWN_PARAMETER");
      }
      const sort = await walk.send(list, { as: caller, query: `?sort=-${name}` });
      expectProblem(sort, sortable.length === 0 ? "400 UNKNOWN_PARAMETER" : "400 VALIDATION_ERROR");
    }
  }
}

function sortNames({ parameters }: Endpoint): readonly string[] {
  const pattern = parameters.find(({ name }) => name === "sort")?.schema["pattern"];
  return /\(\?:([^)]*)\)/.exec(String(pattern))?.[1]?.split("|") ?? [];
}

async function page(
  { walk, resource }: Visit,
  query: string,
): Promise<{ readonly data: readonly Json[]; readonly pagination: Json }> {
  const { list } = resource.endpoints;
  if (list === undefined) throw new Error("There is no list");
  const answer = await walk.send(list, { as: resource.main, query });
  expect(answer.outcome, `${query} ${JSON.stringify(answer.body)}`).toBe("200");
  return answer.body as { data: Json[]; pagination: Json }; // held against its schema
}

/** Every row that the caller has, by cursor. */
async function everyRow(visit: Visit, limit = 20): Promise<Json[]> {
  const found: Json[] = [];
  let cursor = "";
  for (;;) {
    const { data, pagination } = await page(visit, `?limit=${limit}${cursor}`);
    found.push(...data);
    if (pagination["nextCursor"] === null) return found;
    cursor = `&cursor=${String(pagination["nextCursor"])}`;
  }
}

async function visitPages(visit: Visit, all: readonly Json[]): Promise<void> {
  expect(await everyRow(visit, Math.max(1, Math.ceil(all.length / 3)))).toEqual(all);
  const { data, pagination } = await page(visit, "?limit=2&offset=1&total=true");
  expect(data).toEqual(all.slice(1, 3));
  expect(pagination).toMatchObject({
    limit: 2,
    offset: 1,
    count: data.length,
    total: all.length,
    hasMore: all.length > 3,
  });
  expect(sorted(all, visit, [])).toEqual(all);
}

/** `?sort=a` and `?sort=-a` for each field, and some pairs. */
async function visitOrders(visit: Visit, all: readonly Json[]): Promise<void> {
  const { main, fields, endpoints } = visit.resource;
  const sortable = endpoints.list === undefined ? [] : sortNames(endpoints.list);
  const names = sortable.filter((name) => isBare(fields[name], main, "every"));
  const pairs = names.slice(1).map((name, index) => `-${names[index] ?? name},${name}`);
  const due = names.filter((name) => visit.walk.isDue(`orders of ${kindOf(visit, name)}`));
  for (const order of [...due.flatMap((name) => [name, `-${name}`]), ...pairs.slice(0, 1)]) {
    await visit.walk.step(`${visit.resource.tag}: sort=${order}`, async () => {
      const { data } = await page(visit, `?sort=${order}&limit=${mostRows(visit)}`);
      expect(data).toEqual(sorted(all, visit, order.split(",")).slice(0, mostRows(visit)));
    });
  }
}

function kindOf({ resource }: Visit, field: string): string {
  return columnKind(resource.fields[field] ?? {});
}

function mostRows({ resource }: Visit): number {
  const limit = resource.endpoints.list?.parameters.find(({ name }) => name === "limit");
  return Number(limit?.schema["maximum"] ?? 1);
}

function sorted(rows: readonly Json[], { resource }: Visit, terms: readonly string[]): Json[] {
  const all = [...terms, ...resource.facts.keys];
  return rows.toSorted((left, right) => {
    for (const term of all) {
      const name = term.replace(/^-/, "");
      const order = compareWire(left[name], right[name], resource.fields[name] ?? {});
      if (order !== 0) return term === name ? order : -order;
    }
    return 0;
  });
}

/** A text of a row that can be searched finds every row that has it in it, whatever the case. */
async function visitSearch(visit: Visit, all: readonly Json[]): Promise<void> {
  const { list } = visit.resource.endpoints;
  const described = list?.parameters.find(({ name }) => name === "search")?.description ?? "";
  const { fields: known, main } = visit.resource;
  const named = [...described.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  const fields = named.filter((name) => isBare(known[name], main, "every"));
  const texts = all.flatMap((row) => fields.map((field) => row[field])).filter((text) => typeof text === "string");
  const terms = [...new Set(texts.map((text) => partOf(text)).filter((text) => text !== ""))].slice(
    0,
    visit.walk.isBrief ? 1 : 3,
  );
  for (const term of [...terms, "no row has this in it"]) {
    const { data } = await page(visit, `?limit=${mostRows(visit)}&search=${encodeURIComponent(term)}`);
    const want = all.filter((row) => fields.some((field) => hasText(row[field], term)));
    expect(data, `search=${term}`).toEqual(want.slice(0, mostRows(visit)));
  }
}

async function visitField(visit: Visit, all: readonly Json[], field: string): Promise<void> {
  const { resource } = visit;
  const known = new Set(resource.endpoints.list?.parameters.map(({ name }) => name));
  const cells = all.map((row) => row[field]);
  for (const { query, holds } of filterTests(field, cells, resource.fields[field] ?? {})) {
    const [name = ""] = query.split("=");
    if (!known.has(name)) continue;
    const { data } = await page(visit, `?limit=${mostRows(visit)}&${query}`);
    const want = all.filter((row) => holds(row[field])).slice(0, mostRows(visit));
    expect(
      data.map((row) => keysOf(resource, row)),
      query,
    ).toEqual(want.map((row) => keysOf(resource, row)));
  }
  await refuseValue(visit, field);
}

/** What does not parse as the column's type is refused. */
async function refuseValue({ walk, resource }: Visit, field: string): Promise<void> {
  const { list } = resource.endpoints;
  const schema = resource.fields[field] ?? {};
  const isText =
    typesOf(schema).includes("string") && !("format" in schema) && !("enum" in schema) && !("pattern" in schema);
  if (list === undefined || isText) return;
  const { outcome } = await walk.send(list, { as: resource.main, query: `?${field}.eq=nonsense%20value` });
  if (schema["format"] === "date-time" || !typesOf(schema).includes("string"))
    expect(outcome, field).toBe("400 VALIDATION_ERROR");
}
