import { expect } from "vitest";
import { batchBody, type OneRecord } from "./batches.js";
import type { Endpoint } from "./document.js";
import { expectKept, expectProblem, rowIn } from "./expectations.js";
import { faultsOf } from "./faults.js";
import { isOneEach, isUnique, keysOf } from "./rows.js";
import { propertiesOf } from "./schema.js";
import { admits, brought, isReadBy } from "./states.js";
import type { Visit } from "./visit-create.js";
import { missingKeys, rowOf } from "./visit-read.js";
import { isStamp, moved } from "./visit-update.js";
import type { Answer, Json } from "./walk.js";

/** Batches of several records, all or nothing and each for itself: with all of them fine, and with one that is not. */
export async function visitBatch(visit: Visit): Promise<void> {
  const { walk, resource } = visit;
  if (isOneEach(resource)) return; // there is no second record
  for (const endpoint of Object.values(resource.batches)) {
    await walk.step(`${endpoint.operationId} refuses`, async () =>
      refuseBodies({ ...visit, endpoint, isAtomic: true }),
    );
    for (const isAtomic of [true, false]) {
      const name = `${endpoint.operationId} ${isAtomic ? "of all" : "of each"}`;
      await walk.step(name, async () => visitSound({ ...visit, endpoint, isAtomic }));
      for (const [what, flaw] of Object.entries(flaws)) {
        await walk.step(`${name} with ${what}`, async () => {
          const flawed = await flaw({ ...visit, endpoint, isAtomic });
          if (flawed !== undefined) await visitFlawed({ ...visit, endpoint, isAtomic }, flawed);
        });
      }
    }
  }
}

/** Records with one thing wrong each, as the operations on one record have them. */
async function refuseBodies(batch: Batch): Promise<void> {
  const { walk, resource, endpoint } = batch;
  if (endpoint.kind === "delete") return;
  const { keys = [], body: valid } = await recordOf(batch, endpoint.kind === "create" ? "all" : "required");
  const stored = await storedIn(batch);
  for (const { name, body, want, field } of faultsOf({ endpoint, resource, valid: valid as Json }, walk.isBrief)) {
    await walk.step(`${endpoint.operationId}: ${name}`, async () => {
      expectProblem(await walk.send(endpoint, { as: resource.main, keys, body }), want, field);
    });
  }
  expect(await storedIn(batch)).toEqual(stored);
}

interface Batch extends Visit {
  readonly endpoint: Endpoint;
  readonly isAtomic: boolean;
}

/** A record that is not written, and what is said of it. */
interface Flawed {
  readonly record: OneRecord;
  readonly want: string;
  /** Whether it keeps even those from being written that are each for themselves. */
  readonly isOfBody?: boolean;
}

/** What may be wrong with one record of a batch; `undefined` where no record can have it. */
const flaws: Readonly<Record<string, (batch: Batch) => Promise<Flawed | undefined>>> = {
  async "a field that is not there"(batch) {
    if (batch.endpoint.kind === "delete") return undefined;
    const record = await recordOf(batch);
    return {
      record: { ...record, body: { ...(record.body as Json), nonsense: 1 } },
      want: "400 VALIDATION_ERROR",
      isOfBody: true,
    };
  },
  async "a record that is not there"(batch) {
    if (batch.endpoint.kind === "create") return undefined;
    return { record: { ...(await recordOf(batch)), keys: missingKeys(batch) }, want: "404 NOT_FOUND" };
  },
  async "a record of another's"(batch) {
    const { rows, endpoint, resource } = batch;
    const { create } = resource.endpoints;
    const other = resource.main === "other" ? "user" : "other";
    const isHidden = resource.facts.owner !== undefined && !resource.facts.except.includes(resource.main ?? "");
    if (endpoint.kind === "create" || !isHidden || create === undefined || !admits(create.access, other, {}))
      return undefined;
    const row = await rows.make(resource, { as: other });
    if ((await rowOf(batch, keysOf(resource, row))) !== undefined) return undefined;
    return { record: { ...(await recordOf(batch)), keys: keysOf(resource, row) }, want: "404 NOT_FOUND" };
  },
  async "a record in another state"(batch) {
    const { walk, rows, endpoint, resource } = batch;
    if (endpoint.kind === "create") return undefined;
    const isOut = (row: Json) => isReadBy(resource, resource.main, row) && !admits(endpoint.access, resource.main, row);
    const row = await brought(walk, resource, { row: await rows.make(resource), holds: isOut });
    if (row === undefined) return undefined;
    return { record: { ...(await recordOf(batch)), keys: keysOf(resource, row) }, want: "403 ACCESS_CONDITION_FAILED" };
  },
  async "a value that is taken"(batch) {
    const { rows, endpoint, resource } = batch;
    const written = Object.keys(propertiesOf(endpoint.body ?? {}));
    const field = written.find((name) => resource.facts.uniques.some((set) => set.length === 1 && set[0] === name));
    if (field === undefined || !isUnique(resource, field) || !(field in resource.fields)) return undefined;
    const taken = await rows.make(resource, { extent: "all" });
    const record = await recordOf(batch);
    return {
      record: { ...record, body: { ...(record.body as Json), [field]: taken[field] } },
      want: "409 UNIQUE_VIOLATION",
    };
  },
};

/** A record that nothing is wrong with: a new one, or one that there is. */
async function recordOf(
  { walk, rows, resource, endpoint, mend }: Batch,
  extent: "required" | "all" = "required",
): Promise<OneRecord> {
  if (endpoint.kind === "create") return { body: await rows.body(resource, { extent }) };
  const holds = (one: Json) => admits(endpoint.access, resource.main, one);
  const row = await brought(walk, resource, { row: await rows.make(resource, { extent: "all" }), holds });
  if (row === undefined) throw new Error(`${endpoint.operationId}: no record is in a state that lets it be written`);
  const keys = keysOf(resource, row);
  if (endpoint.kind === "delete") return { keys };
  const fields = Object.keys(propertiesOf(endpoint.body ?? {}));
  const some = extent === "all" ? fields : [fields[walk.next() % fields.length] ?? ""];
  const body: Record<string, unknown> = {};
  for (const field of some) body[field] = await rows.value(resource, field);
  return { keys, body: extent === "all" ? (mend?.(body) ?? body) : body };
}

async function visitSound(batch: Batch): Promise<void> {
  const records = [await recordOf(batch, "all"), await recordOf(batch), await recordOf(batch)];
  const [before, stored] = [await stateOf(batch, records), await storedIn(batch)];
  const answer = await send(batch, records);
  expect(answer.outcome, JSON.stringify(answer.body)).toBe(batch.isAtomic ? statusOf[batch.endpoint.kind] : "207");
  if (!batch.isAtomic) expect((answer.body as Each).success.map(({ index }) => index)).toEqual([0, 1, 2]);
  await expectWritten(batch, { records, before, rows: rowsOf(batch, answer) });
  const isNew = batch.endpoint.kind === "create";
  expect(onlyIn(stored, await storedIn(batch)).length).toBeLessThanOrEqual(isNew ? 0 : records.length);
  expect(onlyIn(await storedIn(batch), stored).length).toBeLessThanOrEqual(records.length);
}

/** Every row of the table, whoever has it. */
async function storedIn({ walk, resource }: Batch): Promise<readonly string[]> {
  const rows = await walk.site.sql(`select * from "${resource.facts.sqlName}" order by rowid`);
  return rows.map((row) => JSON.stringify(row));
}

function onlyIn(some: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return some.filter((row) => !known.has(row));
}

const statusOf: Readonly<Record<string, string>> = { create: "201", update: "200", delete: "204" };

/** With one in the middle that is not to be written. */
async function visitFlawed(batch: Batch, { record, want, isOfBody = false }: Flawed): Promise<void> {
  const records = [await recordOf(batch), record, await recordOf(batch)];
  const sound = records.filter((one) => one !== record);
  const [before, stored] = [await stateOf(batch, sound), await storedIn(batch)];
  const answer = await send(batch, records);
  if (batch.isAtomic || isOfBody) {
    expectProblem(answer, want);
    const { errors = [] } = answer.body as { errors?: readonly { readonly path: string }[] };
    // the database does not say which of several it was
    const isKnown = want !== "409 UNIQUE_VIOLATION";
    for (const { path } of isKnown ? errors : []) expect(path).toMatch(/^\/(records|ids)\/1(\/|$)/);
    expect(await storedIn(batch)).toEqual(stored);
  } else {
    expect(answer.outcome, JSON.stringify(answer.body)).toBe("207");
    const { errors, success } = answer.body as Each;
    expect(errors.map(({ index, error }) => `${index} ${error.status} ${error.code}`)).toEqual([`1 ${want}`]);
    expect(success.map(({ index }) => index)).toEqual([0, 2]);
    await expectWritten(batch, { records: sound, before, rows: rowsOf(batch, answer) });
  }
  if (record.keys !== undefined) expect(onlyIn(stored, await storedIn(batch)).length).toBeLessThanOrEqual(sound.length);
}

interface Each {
  readonly success: readonly { readonly index: number; readonly record?: Json }[];
  readonly errors: readonly {
    readonly index: number;
    readonly error: { readonly status: number; readonly code: string };
  }[];
}

function send({ walk, resource, endpoint, isAtomic }: Batch, records: readonly OneRecord[]): Promise<Answer> {
  return walk.send(endpoint, { as: resource.main, body: JSON.stringify(batchBody(endpoint, records, isAtomic)) });
}

/** The rows that an answer has, in its order. */
function rowsOf({ isAtomic }: Batch, { body }: Answer): readonly Json[] {
  if (body === undefined) return [];
  return isAtomic
    ? (body as { data: Json[] }).data
    : (body as Each).success.flatMap(({ record }) => (record === undefined ? [] : [record]));
}

interface Written {
  readonly records: readonly OneRecord[];
  readonly before: State;
  readonly rows: readonly Json[];
}

/** Each record is as it was sent, in the answer and where it is read, and all else as it was. */
async function expectWritten(batch: Batch, { records, before, rows }: Written): Promise<void> {
  const { resource, endpoint, mend } = batch;
  if (endpoint.kind !== "delete") expect(rows).toHaveLength(records.length);
  const now = await stateOf(batch, records);
  if (endpoint.kind === "delete") return expect(now.rows).toEqual(records.map(() => undefined));
  for (const [index, row] of rows.entries()) {
    const { keys, body } = records[index] ?? {};
    const sent = body as Json; // of a create or an update
    expectKept(resource, endpoint.kind === "create" ? (mend?.(sent) ?? sent) : sent, row);
    expect(await rowOf(batch, keysOf(resource, row))).toEqual(row);
    if (keys === undefined) continue;
    expect(keysOf(resource, row)).toEqual(keys);
    const others = moved(before.rows[index] ?? {}, row).filter((field) => !(field in sent) && !isStamp(batch, field));
    expect(others).toEqual([]);
  }
  if (endpoint.kind === "create" && before.count !== undefined)
    expect(now.count).toBeLessThanOrEqual(Number(before.count) + rows.length);
}

/** What there is: the records, as far as they have keys, and how many there are in all. */
interface State {
  readonly rows: readonly (Json | undefined)[];
  readonly count: unknown;
}

async function stateOf(batch: Batch, records: readonly OneRecord[]): Promise<State> {
  const { walk, resource } = batch;
  const { list } = resource.endpoints;
  const rows: (Json | undefined)[] = [];
  for (const { keys } of records) rows.push(keys && (await rowOf(batch, keys)));
  if (list === undefined) return { rows, count: undefined };
  const { body } = await walk.send(list, { as: resource.main, query: "?limit=1&total=true" });
  return { rows, count: (rowIn({ body } as Answer)["pagination"] as Json)["total"] };
}
