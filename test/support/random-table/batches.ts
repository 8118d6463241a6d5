import type { Context } from "@quickback/policy";
import { and, eq, type SQL } from "drizzle-orm";
import { expect } from "vitest";
import { noTargets } from "../../../packages/server/src/table/readable-rows.js";
import { ScopedSet } from "../../../packages/server/src/table/scoped-set.js";
import type { Row } from "../../../packages/server/src/table/row.js";
import { ScopedTable } from "../../../packages/server/src/table/scoped-table.js";
import type { Backend } from "../backends.js";
import { fill, quote, storedRows, valuesOf, type resourceOf } from "./built-table.js";
import type { RandomCase } from "./random-case.js";

/** A case whose table is there, one caller, and which rows they may write. */
export interface Batching {
  readonly backend: Backend;
  readonly random: RandomCase;
  readonly made: ReturnType<typeof resourceOf>;
  readonly context: Context;
  readonly where: SQL | undefined;
  readonly writable: readonly number[];
}

/** A batch of the rows that a caller may write does what single writes do; with one row more, it does nothing. */
export async function expectBatches(batching: Batching): Promise<void> {
  const { random, writable: all } = batching;
  const writable = all.filter((place) => hasKey(random, place));
  const others = random.rows.flatMap((_, place) =>
    writable.includes(place) || !isKeyWhole(random, place) ? [] : [place],
  );
  for (const other of others.slice(0, 2)) await expectNothing(batching, [...writable, other].toSorted());
  if (writable.length > 0) await expectSame(batching, writable);
}

async function expectNothing(batching: Batching, places: readonly number[]): Promise<void> {
  const before = await stored(batching);
  expect(await writeAll(batching, places)).toBe(false);
  expect(await stored(batching)).toEqual(before);
}

async function expectSame(batching: Batching, places: readonly number[]): Promise<void> {
  const { backend, random } = batching;
  for (const place of places) await writeOne(batching, place);
  const want = await stored(batching);
  await backend.batch([[`drop table ${quote(random.sqlName)}`], ...fill(random)]);
  expect(await writeAll(batching, places)).toBe(true);
  expect(await stored(batching)).toEqual(want);
}

/** Whether a batch of these rows was written. */
async function writeAll(batching: Batching, places: readonly number[]): Promise<boolean> {
  const { backend, made, random, context, where } = batching;
  const rows = new ScopedSet({ resource: made.resource, database: backend.database, context });
  const keys = places.map((place) => keyOf(random, place));
  if (random.write === "delete") return await rows.delete(keys, where);
  if (random.write === "softDelete") return await rows.softDelete(keys, where, { place: 77 });
  const changed = await rows.update(
    places.map((place) => ({ ...keyOf(random, place), ...changesOf(batching, place) })),
    where,
    noTargets,
  );
  if (changed !== undefined) expect(changed.map(({ place }) => place)).toEqual(places.map((place) => 100 + place));
  return changed !== undefined;
}

async function writeOne(batching: Batching, place: number) {
  const { backend, made, random, context } = batching;
  const table = new ScopedTable({ resource: made.resource, database: backend.database, context });
  const key = keyOf(random, place);
  const where = and(batching.where, ...made.resource.keys.map(({ name, column }) => eq(column, key[name])));
  if (random.write === "delete") return await table.delete(where);
  if (random.write === "softDelete") return await table.softDelete(where, { place: 77 });
  return await table.update(where, changesOf(batching, place));
}

/** A new place, and in this row these columns, in the next others, as another row has them. */
function changesOf({ random, made }: Batching, place: number): Row {
  const { columns, key, rows } = random;
  const free = columns.filter(({ name }) => !key.includes(name) && !made.resource.scopeColumns.has(name));
  const given = free.filter((_, index) => (index + place) % 3 > 0);
  return { ...valuesOf(given, rows[(place + 1) % rows.length] ?? {}), place: 100 + place };
}

function keyOf({ columns, key, rows }: RandomCase, place: number): Row {
  const own = columns.filter(({ name }) => key.includes(name));
  return valuesOf(own, rows[place] ?? {});
}

/** SQLite lets a key of several columns be NULL in one, and nothing names such a row. */
export function hasKey({ key, rows }: RandomCase, place: number): boolean {
  return key.every((name) => rows[place]?.[name] !== null) && isKeyWhole({ key, rows }, place);
}

/** Drivers give a text up to its first NUL, and bodies have none. */
function isKeyWhole({ key, rows }: Pick<RandomCase, "key" | "rows">, place: number): boolean {
  return key.every((name) => !String(rows[place]?.[name]).includes("\0"));
}

/** Every row as it is stored, in an order of its own. */
export async function stored({ backend, random }: Pick<Batching, "backend" | "random">): Promise<string[]> {
  return (await backend.sql(storedRows(random))).map((row) => JSON.stringify(row)).toSorted();
}

type Inserting = Omit<Batching, "where" | "writable">;

/** New rows in one batch are stored as they are when each is written for itself. */
export async function expectInserts({ backend, random, made, context }: Inserting, inside: readonly number[]) {
  const places = inside.filter((place) => isKeyWhole(random, place));
  if (places.length === 0) return;
  const want = (await backend.sql(storedRows(random))).filter(({ place }) => places.includes(Number(place)));
  await backend.batch([[`delete from ${quote(random.sqlName)}`]]);
  const rows = new ScopedSet({ resource: made.resource, database: backend.database, context });
  const given = places.map((place) => ({ ...valuesOf(random.columns, random.rows[place] ?? {}), place }));
  const inserted = await rows.insert(given, noTargets);
  expect(inserted?.map(({ place }) => place)).toEqual(places);
  expect(await backend.sql(storedRows(random))).toEqual(want);
}
