import { anonymous } from "@quickback/policy";
import { anyone, everyRow, resource, shape } from "@quickback/server/v1";
import { blob, customType, integer, numeric, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { noTargets } from "../../packages/server/src/table/readable-rows.js";
import { ScopedSet } from "../../packages/server/src/table/scoped-set.js";
import type { Row } from "../../packages/server/src/table/row.js";
import { ScopedTable } from "../../packages/server/src/table/scoped-table.js";
import { d1, libsqlInMemory, type Backend } from "../support/backends.js";
import { runs, tryOften } from "../support/runs.js";
import { schemaSql } from "../support/schema-sql.js";
import { databases } from "../support/site.js";

// Whatever a column keeps, a batch stores what single writes do, to the byte, in as many statements as it takes.

/** What its author makes of a value: a text here, bytes there. */
const either = customType<{ data: string | Uint8Array; driverData: string | Uint8Array }>({ dataType: () => "blob" });

const cells = sqliteTable("cells", {
  id: integer("id").primaryKey(),
  text: text("text"),
  json: text("json", { mode: "json" }),
  whole: integer("whole"),
  truth: integer("truth", { mode: "boolean" }),
  time: integer("time", { mode: "timestamp_ms" }),
  second: integer("second", { mode: "timestamp" }),
  real: real("real"),
  number: numeric("number", { mode: "number" }),
  decimal: numeric("decimal"),
  long: numeric("long", { mode: "bigint" }),
  bytes: blob("bytes", { mode: "buffer" }),
  big: blob("big", { mode: "bigint" }),
  document: blob("document", { mode: "json" }),
  either: either("either"),
});

const shown = shape("Cell", z.object({ id: z.int() }));
const made = resource({ table: cells, shape: shown, firewall: everyRow(), system: [] });
const definition = made.get({ allow: anyone() }).resource;

const anyText = fc.string({ unit: "grapheme", maxLength: 6 }).filter((one) => !one.includes("\0"));
/** SQLite's reader of decimal digits is off by a bit for the last three. */
const fraction = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(809.913978133434, 4.117396430876375e84, -6.513056379600928e305),
);
const number = fc.oneof(
  fraction,
  fc.integer(),
  fc.constantFrom(-0, 2 ** 53, 2 ** 62, 2 ** 63, 1e300, 1e-300, 0.1 + 0.2),
);
const json = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => value !== null && !JSON.stringify(value).includes("\\u0000"));
const uint8 = fc.uint8Array({ maxLength: 5 });
const time = fc.integer({ min: -(10 ** 12), max: 10 ** 13 });
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: fc.oneof(anyText, fc.constantFrom("null", "1e3", "0x10", '"}],[{', "$.c0", "\\u0000", "\u2028", "'")),
  json,
  whole: fc.maxSafeInteger(),
  truth: fc.boolean(),
  time: time.map((ms) => new Date(ms)),
  second: time.map((ms) => new Date(ms - (ms % 1000))),
  real: number,
  number,
  decimal: fc.oneof(
    number.filter((one) => !Object.is(one, -0)).map(String),
    fc.constantFrom("9007199254740993", "1.50", "-0.10"),
  ),
  long: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  bytes: uint8.map((bytes) => Buffer.from(bytes)),
  big: fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
  document: json,
  either: fc.oneof(anyText, uint8),
};
const record = fc.record(Object.fromEntries(Object.entries(values).map(([name, one]) => [name, fc.option(one)])), {
  requiredKeys: [],
});

/** As many records as variables are at an end, or a few. */
const sizes = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(19, 20, 21, 39, 40, 41, 79, 100));
const anyRecords = sizes.chain((size) => fc.array(record, { minLength: size, maxLength: size }));
const fractions = sizes.chain((size) =>
  fc.array(fc.record({ real: fraction, number: fc.option(fraction, { nil: undefined }) }), {
    minLength: size,
    maxLength: size,
  }),
);

describe.each(databases)("values of a batch, on %s", (database) => {
  let opened: Backend | undefined;
  beforeAll(async () => {
    const schema = await schemaSql({ cells });
    opened = database === "d1" ? await d1(schema) : await libsqlInMemory(schema);
  });
  afterAll(() => opened?.close());
  const backend = (): Backend => {
    if (opened === undefined) throw new Error("The database is not open");
    return opened;
  };
  const inScope = () => ({ resource: definition, database: backend().database, context: anonymous });
  const numRuns = database === "d1" ? 4 : 40;

  it("are stored as those of single creates are", async () => {
    const property = fc.asyncProperty(fc.oneof(anyRecords, fractions), async (records) => {
      const rows = records.map((one, id): Row => ({ ...one, id }));
      const want = await after(async () => {
        const table = new ScopedTable(inScope());
        for (const row of rows) await table.insert(row, noTargets);
      });
      const got = await after(async () => {
        expect(await new ScopedSet(inScope()).insert(rows, noTargets)).toEqual(rows.map(({ id }) => ({ id })));
      });
      expect(got).toEqual(want);
    });
    await tryOften(property, runs(numRuns, database));
  }, 120_000);

  it("are stored as those of single updates are", async () => {
    const property = fc.asyncProperty(fc.oneof(anyRecords, fractions), async (records) => {
      const [fill, changes] = [
        records.map((one, id) => ({ ...one, id })),
        records.map((one, id) => ({ ...one, id: records.length - 1 - id })),
      ];
      const filled = async () => void (await new ScopedSet(inScope()).insert(fill, noTargets));
      const want = await after(async () => {
        await filled();
        const table = new ScopedTable(inScope());
        for (const { id, ...change } of changes) {
          if (Object.keys(change).length > 0) await table.update(eq(cells.id, id), change, noTargets);
        }
      });
      const got = await after(async () => {
        await filled();
        await new ScopedSet(inScope()).update(changes, undefined, noTargets);
      });
      expect(got).toEqual(want);
    });
    await tryOften(property, runs(numRuns, database));
  }, 120_000);

  it("are stored as those that single soft deletes leave", async () => {
    const marks = fc.oneof(record, fc.record({ real: fraction, number: fraction })).filter(hasKeys);
    const property = fc.asyncProperty(marks, async (given) => {
      const rows = [{ id: 0 }, { id: 1 }];
      const filled = async () => void (await new ScopedSet(inScope()).insert(rows, noTargets));
      const want = await after(async () => {
        await filled();
        for (const { id } of rows) await new ScopedTable(inScope()).softDelete(eq(cells.id, id), given);
      });
      const got = await after(async () => {
        await filled();
        expect(await new ScopedSet(inScope()).softDelete(rows, undefined, given)).toBe(true);
      });
      expect(got).toEqual(want);
    });
    await tryOften(property, runs(numRuns, database));
  }, 120_000);

  /** All that is stored once something is done with no rows. */
  async function after(run: () => Promise<void>) {
    await backend().batch([["delete from cells"]]);
    await run();
    const columns = Object.keys(values).map((name) => `typeof("${name}") || quote("${name}")`);
    return await backend().sql(`select id, ${columns.join(` || ' ' || `)} as stored from cells order by id`);
  }
});

function hasKeys(given: object): boolean {
  return Object.keys(given).length > 0;
}
