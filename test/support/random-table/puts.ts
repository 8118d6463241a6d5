import { and } from "drizzle-orm";
import { expect } from "vitest";
import { isAt } from "../../../packages/server/src/table/is-at.js";
import type { Replacement } from "../../../packages/server/src/table/replacement.js";
import { ScopedTable } from "../../../packages/server/src/table/scoped-table.js";
import type { Statement } from "../backends.js";
import { hasKey, stored, type Batching } from "./batches.js";
import { exists, fill, quote, valuesOf } from "./built-table.js";
import { storedCell } from "./kinds.js";
import type { Cells, ColumnSpec, RandomCase } from "./random-case.js";

/** A case, one caller, and which rows they may change. */
interface Putting extends Omit<Batching, "writable"> {
  readonly changeable: readonly number[];
}

/** What is put: the key of one row, with all the rest of another. */
interface Put {
  readonly place: number;
  readonly cells: Cells;
  readonly isThere: boolean;
  /** Whether the caller may change any record. */
  readonly mayChange: boolean;
}

/** A put changes a row that is there and may be changed, makes one that is not there, and does nothing else. */
export async function expectPuts(putting: Putting): Promise<void> {
  const { random } = putting;
  for (const [place, row] of random.rows.entries()) {
    if (!hasKey(random, place)) continue;
    const other = random.rows[(place + 1) % random.rows.length];
    for (const rest of [row, other]) {
      const cells = { ...rest, ...pick(row, random.key) };
      await expectPut(putting, { place, cells, isThere: true, mayChange: true });
      await expectPut(putting, { place, cells, isThere: true, mayChange: false });
      await expectPut(putting, { place, cells, isThere: false, mayChange: true });
      await expectReplacement(putting, { place, cells, isThere: true, mayChange: true });
    }
  }
}

async function expectPut(putting: Putting, put: Put): Promise<void> {
  const { random, context } = putting;
  await reset(putting, put);
  const before = await stored(putting);
  const { table, values, change } = prepared(putting, put);
  const given = (async () => table.put(values, put.mayChange ? change : undefined))();
  if (!exists(random.firewall, context, put.cells)) {
    await expect(given).rejects.toThrow("inside its caller's firewall");
    expect(await stored(putting)).toEqual(before);
  } else if (!put.isThere) {
    expect(await given).toEqual({ row: { place: newPlace }, isNew: true });
    expect(await stored(putting)).toEqual(await wanted(putting, put, insertion(random, put.cells)));
  } else if (put.mayChange && isChangeable(putting, put)) {
    expect(await given).toEqual({ row: { place: changedPlace }, isNew: false });
    expect(await stored(putting)).toEqual(await wanted(putting, put, update(putting, put)));
  } else {
    expect(await given).toBeUndefined();
    expect(await stored(putting)).toEqual(before);
  }
}

/** The same of those who may make none. */
async function expectReplacement(putting: Putting, put: Put): Promise<void> {
  await reset(putting, put);
  const before = await stored(putting);
  const { table, values, change } = prepared(putting, put);
  const where = and(isAt(putting.made.resource.keys, values), change.where);
  const given = await table.replace(values, { ...change, where });
  const isDone = isChangeable(putting, put);
  expect(given).toEqual(isDone ? { place: changedPlace } : undefined);
  expect(await stored(putting)).toEqual(isDone ? await wanted(putting, put, update(putting, put)) : before);
}

const newPlace = 50;
const changedPlace = 77;

function prepared({ backend, random, made, context, where }: Putting, { cells }: Put) {
  const { resource } = made;
  const table = new ScopedTable({ resource, database: backend.database, context });
  const names = (columns: readonly ColumnSpec[]) => columns.map(({ name }) => name);
  const { replaced, kept } = parts({ random, made });
  const stamps = { place: changedPlace };
  const change: Replacement = { where, replaces: names(replaced), keeps: names(kept), guesses: [], stamps };
  return { table, values: { ...valuesOf(random.columns, cells), place: newPlace }, change };
}

/** Of the columns that a put may name, some take what it has, some have to have it, and the others stay. */
function parts({ random, made }: Pick<Putting, "random" | "made">) {
  const { columns, key } = random;
  const free = columns.filter(({ name }) => !key.includes(name) && !made.resource.scopeColumns.has(name));
  const part = (at: number) => free.filter((_, index) => (index + columns.length) % 3 === at);
  return { replaced: part(0), kept: part(1) };
}

function isChangeable({ random, made, changeable }: Putting, { place, cells }: Put): boolean {
  const row = random.rows[place] ?? {};
  const stays = ({ name, kind }: ColumnSpec) =>
    storedCell(kind, row[name] ?? null) === storedCell(kind, cells[name] ?? null);
  return changeable.includes(place) && parts({ random, made }).kept.every(stays);
}

function insertion({ sqlName, columns }: RandomCase, cells: Cells): Statement {
  const marks = [...columns, "the place"].map(() => "?").join(", ");
  return [`insert into ${quote(sqlName)} values (${marks})`, ...cellsOf(columns, cells), newPlace];
}

function update({ random, made }: Putting, { place, cells }: Put): Statement {
  const { replaced } = parts({ random, made });
  const set = replaced.map(({ sqlName }) => `${quote(sqlName)} = ?, `).join("");
  const statement = `update ${quote(random.sqlName)} set ${set}"the place" = ? where "the place" = ?`;
  return [statement, ...cellsOf(replaced, cells), changedPlace, place];
}

function cellsOf(columns: readonly ColumnSpec[], cells: Cells) {
  return columns.map(({ name, kind }) => storedCell(kind, cells[name] ?? null));
}

/** What a statement that is not the server's makes of the same rows. */
async function wanted(putting: Putting, put: Put, statement: Statement): Promise<string[]> {
  await reset(putting, put);
  await putting.backend.batch([statement]);
  return await stored(putting);
}

async function reset({ backend, random }: Putting, { place, isThere }: Put): Promise<void> {
  const removal: Statement = [`delete from ${quote(random.sqlName)} where "the place" = ?`, place];
  await backend.batch([[`drop table ${quote(random.sqlName)}`], ...fill(random), ...(isThere ? [] : [removal])]);
}

function pick(row: Cells, names: readonly string[]): Cells {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
