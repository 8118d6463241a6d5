import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageOf } from "../support/answers.js";
import type { Statement } from "../support/backends.js";
import { runs, tryOften } from "../support/runs.js";
import { databases } from "../support/site.js";
import { useApp } from "../support/small-app.js";
import { thingFields, thingsApp } from "./things.js";
import { walk } from "./walk.js";

// Pages by cursor, put together, are the one big ordered answer: whatever the rows, the order and the page.

const word = fc.constantFrom("", "a", "A", "aa", "b", "é", "ß", "𝒳", "\uffff", "%", "'", "i5", "t", "b00", "5", ",");
const whole = fc.constantFrom(0, 1, -1, 2 ** 53 - 1, -(2 ** 53 - 1));
const fraction = fc.oneof(
  fc.constantFrom(0, -0, 0.1, 0.1 + 0.2, 1e300, -1e-300, 5e-324, 1.7976931348623157e308, 3, 2 ** 60),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Few values, so that most rows tie. */
const anyRow = fc.record({
  word: fc.option(word),
  name: word,
  count: fc.option(whole),
  size: whole,
  share: fc.option(fraction),
  flag: fc.option(fc.constantFrom(0, 1)),
  at: fc.option(fc.constantFrom(0, 1, -1, 1_769_860_800_123)),
  madeAt: fc.constantFrom(0, 1, 1_769_860_800),
});

const anySort = fc
  .tuple(
    fc.shuffledSubarray([...thingFields], { maxLength: 8 }),
    fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  )
  .map(([names, descends]) => names.map((name, index) => `${descends[index] ? "-" : ""}${name}`).join(","));

describe.each(databases)("pages by cursor on %s", (database) => {
  const site = useApp(thingsApp, database);

  it("are the ordered answer, cut", async () => {
    const cases = fc.record({
      rows: fc.array(anyRow, { maxLength: 30 }),
      sort: anySort,
      limit: fc.integer({ min: 1, max: 12 }),
      filter: fc.constantFrom("", "&size.gte=0", "&word.null=false", "&name.ne=a", "&search=a", "&flag.ne=true"),
    });
    const property = fc.asyncProperty(cases, async ({ rows, sort, limit, filter }) => {
      await site.batch([["delete from things"], ...rows.map(statement)]);
      const query = `/api/v1/things?${sort === "" ? "" : `sort=${sort}`}${filter}`;
      const { data } = await pageOf(await site.send("GET", `${query}&limit=1000`));
      const pages = await walk(site, `${query}&limit=${limit}`);
      expect(pages.flat()).toEqual(data);
      expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
    });
    await tryOften(property, runs(database === "d1" ? 25 : 150, database));
  });

  it("give each row once that lives through the walk, whatever comes and goes between them", async () => {
    const cases = fc.record({
      rows: fc.array(anyRow, { minLength: 5, maxLength: 30 }),
      added: fc.array(anyRow, { maxLength: 8 }),
      gone: fc.array(fc.nat(29), { maxLength: 8 }),
      sort: anySort,
      limit: fc.integer({ min: 1, max: 6 }),
    });
    const property = fc.asyncProperty(cases, async ({ rows, added, gone, sort, limit }) => {
      const statements = rows.map(statement);
      await site.batch([["delete from things"], ...statements]);
      const [coming, going] = [added.map(statement), gone.map((index) => statements[index]?.[1] ?? "")];
      const pages = await walk(site, `/api/v1/things?limit=${limit}${sort && "&sort="}${sort}`, async () => {
        const next = [coming.pop() ?? [], ["delete from things where id = ?", going.pop() ?? ""]] as Statement[];
        await site.batch(next.filter(({ length }) => length > 0));
      });
      const seen = pages.flat().map(({ id }) => id);
      const left = new Set(gone.map((index) => statements[index]?.[1]));
      const lived = statements.map(([, id]) => id).filter((id) => !left.has(id));
      expect(new Set(seen).size).toBe(seen.length);
      expect(lived.filter((id) => !seen.includes(id))).toEqual([]);
    });
    await tryOften(property, runs(database === "d1" ? 8 : 60, database));
  });

  it("are cut by a key of several columns", async () => {
    const anyPair = fc.record({ left: word, right: whole, note: fc.option(word) });
    const keyed = fc.uniqueArray(anyPair, { maxLength: 25, selector: ({ left, right }) => `${left} ${right}` });
    const sorts = fc.constantFrom("", "sort=note", "sort=-note", "sort=-right", "sort=-left,note", "sort=-left,-right");
    const property = fc.asyncProperty(keyed, sorts, fc.integer({ min: 1, max: 7 }), async (rows, sort, limit) => {
      const filled = rows.map(({ left, right, note }): Statement => [
        "insert into pairs values (?, ?, ?)",
        left,
        right,
        note,
      ]);
      await site.batch([["delete from pairs"], ...filled]);
      const { data } = await pageOf(await site.send("GET", `/api/v1/pairs?${sort}&limit=100`));
      expect((await walk(site, `/api/v1/pairs?${sort}&limit=${limit}`)).flat()).toEqual(data);
    });
    await tryOften(property, runs(database === "d1" ? 8 : 50, database));
  });
});

interface ThingRow {
  readonly word: string | null;
  readonly name: string;
  readonly count: number | null;
  readonly size: number;
  readonly share: number | null;
  readonly flag: number | null;
  readonly at: number | null;
  readonly madeAt: number;
}

let made = 0;

function statement({ word: text, name, count, size, share, flag, at, madeAt }: ThingRow): Statement {
  const id = `thing-${made++}`;
  return [
    "insert into things values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    id,
    text,
    name,
    count,
    size,
    share,
    flag,
    at,
    madeAt,
  ];
}
