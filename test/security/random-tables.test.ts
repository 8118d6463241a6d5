import { evaluate, interpret, isPublic, isSignedIn } from "@quickback/policy";
import { asc } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDecision } from "../../packages/server/src/table/readable-rows.js";
import { ScopedTable } from "../../packages/server/src/table/scoped-table.js";
import { d1, libsqlInMemory, type Backend } from "../support/backends.js";
import { expectBatches, expectInserts } from "../support/random-table/batches.js";
import { expectPuts } from "../support/random-table/puts.js";
import { exists, fill, quote, resourceOf, storedRows, valuesOf } from "../support/random-table/built-table.js";
import { anyCase, type Question, type RandomCase } from "../support/random-table/random-case.js";
import { regressions } from "../support/random-table/regressions.js";
import { runs, tryOften } from "../support/runs.js";
import { databases } from "../support/site.js";
import { tally } from "../support/tally.js";

// Any table, firewall, rule, caller and rows: what SQL lets be seen and written is what the interpreter lets be. A case
// that has failed once is kept in `regressions.ts`.

describe.each(databases)("A10 A19 A21 A22 random tables, on %s", (name) => {
  let backend: Backend | undefined;
  beforeAll(async () => {
    backend = name === "d1" ? await d1([]) : await libsqlInMemory([]);
  });
  afterAll(() => backend?.close());

  it.each(Object.entries(regressions))("%s", async (_name, random) => {
    await expectAgreement(opened(), random);
  });

  it("let each caller see and write the rows that the interpreter does, and no other", async () => {
    const property = fc.asyncProperty(anyCase, (random) => expectAgreement(opened(), random));
    await tryOften(property, runs(name === "d1" ? 10 : 120, name));
  });

  function opened(): Backend {
    if (backend === undefined) throw new Error("The database is not open");
    return backend;
  }
});

/** A case whose table is there, with its rows in it. */
interface Opened {
  readonly backend: Backend;
  readonly random: RandomCase;
  readonly made: ReturnType<typeof resourceOf>;
}

async function expectAgreement(backend: Backend, random: RandomCase): Promise<void> {
  try {
    await backend.batch(fill(random));
    const opened = { backend, random, made: resourceOf(random) };
    for (const question of random.questions) await expectSight(opened, question);
    const [question] = random.questions;
    if (question === undefined) return;
    for (const expectWrites of written[random.write]) await expectWrites(opened, question);
  } finally {
    await backend.batch([[`drop table if exists ${quote(random.sqlName)}`]]);
  }
}

const written = {
  insert: [expectInsertBatch, expectInsert],
  put: [expectPutsOf],
  update: [expectWriteBatch, expectWrite],
  softDelete: [expectWriteBatch, expectWrite],
  delete: [expectWriteBatch, expectWrite],
};

/** The places of the rows that exist for a caller, and of those that a rule leaves of them. */
function wanted({ firewall, rows }: RandomCase, { allow, context }: Question) {
  const existing = rows.flatMap((row, place) => (exists(firewall, context, row) ? [place] : []));
  const isAsked = isPublic(allow) || isSignedIn(context);
  const readable = existing.filter((place) => isAsked && interpret(allow, context, rows[place] ?? {}));
  return { existing, readable };
}

function scoped({ backend: { database }, made: { resource } }: Opened, { allow, context }: Question) {
  const table = new ScopedTable({ resource, database, context });
  return { table, where: table.sqlOf(readDecision(allow, context)) };
}

async function expectSight(opened: Opened, question: Question): Promise<void> {
  const { random, made } = opened;
  const { existing, readable } = wanted(random, question);
  const { table, where } = scoped(opened, question);
  const listed = await table.list({ where, orderBy: [asc(made.place)], limit: 100, offset: 0 });
  expect(listed.map((row) => row["place"])).toEqual(readable);
  expect(await table.count(undefined)).toBe(existing.length);
  tally("decisions", 2 * random.rows.length); // the firewall, and the rule
}

async function expectWrite(opened: Opened, question: Question): Promise<void> {
  const { backend, random } = opened;
  const write = random.write === "delete" || random.write === "softDelete" ? random.write : "update";
  const { readable } = wanted(random, question);
  const { table, where } = scoped(opened, question);
  const before = await backend.sql(storedRows(random));
  const given = write === "delete" ? await table.delete(where) : await table[write](where, { place: 77 });
  expect(Boolean(given)).toBe(readable.length > 0);
  const want = before.flatMap((row, place) => {
    if (!readable.includes(place)) return [row];
    return write === "delete" ? [] : [{ ...row, place: 77 }];
  });
  const after = await backend.sql(storedRows(random));
  expect(after.map(asText).toSorted()).toEqual(want.map(asText).toSorted());
}

/** A row is taken in where it will exist for its writer. */
async function expectInsert(opened: Opened, question: Question): Promise<void> {
  const { backend, random } = opened;
  const [row = {}] = random.rows;
  const isInside = exists(random.firewall, question.context, row);
  const [before] = await backend.sql(storedRows(random));
  await backend.batch([[`delete from ${quote(random.sqlName)}`]]);
  const { table } = scoped(opened, question);
  const inserting = (async () => table.insert({ ...valuesOf(random.columns, row), place: 0 }))();
  if (isInside) expect(await inserting).toEqual({ place: 0 });
  else await expect(inserting).rejects.toThrow("inside its caller's firewall");
  expect(await backend.sql(storedRows(random))).toEqual(isInside ? [before] : []);
}

async function expectWriteBatch(opened: Opened, question: Question): Promise<void> {
  const { backend, random } = opened;
  const { readable: writable } = wanted(random, question);
  const { where } = scoped(opened, question);
  await expectBatches({ ...opened, context: question.context, where, writable });
  await backend.batch([[`drop table ${quote(random.sqlName)}`], ...fill(random)]);
}

async function expectInsertBatch(opened: Opened, { context }: Question): Promise<void> {
  const { backend, random } = opened;
  const inside = random.rows.flatMap((row, place) => (exists(random.firewall, context, row) ? [place] : []));
  await expectInserts({ ...opened, context }, inside);
  await backend.batch([[`drop table ${quote(random.sqlName)}`], ...fill(random)]);
}

async function expectPutsOf(opened: Opened, question: Question): Promise<void> {
  const { readable: changeable } = wanted(opened.random, question);
  const { where } = scoped(opened, question);
  await expectPuts({ ...opened, context: question.context, where, changeable });
}

function asText(row: object): string {
  return JSON.stringify(row);
}

it("random rules are decided the same without a database, whatever the table", () => {
  const property = fc.property(anyCase, ({ rows, questions }) => {
    for (const { allow, context } of questions) {
      const { kind } = evaluate(allow, context);
      const seen = rows.map((row) => interpret(allow, context, row));
      if (kind === "allow") expect(seen).not.toContain(false);
      if (kind === "deny") expect(seen).not.toContain(true);
    }
  });
  fc.assert(property, runs(100));
});
