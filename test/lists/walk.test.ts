import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Backend } from "../support/backends.js";
import { useApp } from "../support/small-app.js";
import { insertThings, openManyThings, type ManyThings } from "./many-things.js";
import { thingsApp } from "./things.js";
import { walk } from "./walk.js";

// While a client goes from page to page, others write. Whatever lived through it unchanged comes exactly once.

/** With ties; with NULLs last; with NULLs first and both directions. */
const sorts = ["size", "-word", "word,-size"];

describe("a walk over 100,000 rows with changes between its pages", () => {
  let many: ManyThings | undefined;
  beforeAll(async () => {
    many = await openManyThings(100_000);
  });
  afterAll(() => many?.close());

  it.each(sorts)(
    "sort=%s: every row that lived through it unchanged comes exactly once",
    async (sort) => {
      if (many === undefined) throw new Error("The database is not open");
      await expectWalk(many, { path: `/api/v1/things?limit=1000&sort=${sort}`, least: 90_000, every: 4999 });
    },
    60_000,
  );
});

describe("a walk over 2,000 rows on D1 with changes between its pages", () => {
  const site = useApp(thingsApp, "d1");

  it.each([...sorts, "-madeAt,name", "name,-count"])("sort=%s: the same", async (sort) => {
    await site.batch([[insertThings(2_000)]]);
    await expectWalk(site, { path: `/api/v1/things?limit=200&sort=${sort}`, least: 1_000, every: 199 });
  });
});

interface Walked {
  readonly path: string;
  /** How many rows at least live through the walk unchanged: else it says little. */
  readonly least: number;
  /** Of how many rows one is moved, and one deleted, after each page. */
  readonly every: number;
}

async function expectWalk(site: Pick<ManyThings, "send" | "sql">, { path, least, every }: Walked): Promise<void> {
  const before = await idsIn(site);
  const touched = new Set<string>();
  const pages = await walk(site, path, async () => {
    for (const id of await disturb(site, every)) touched.add(id);
  });
  const seen = new Map<string, number>();
  for (const { id } of pages.flat()) seen.set(String(id), (seen.get(String(id)) ?? 0) + 1);

  const lived = before.filter((id) => !touched.has(id));
  expect(lived.length).toBeGreaterThan(least);
  expect(touched.size).toBeGreaterThan(20 * (pages.length - 1));
  expect(lived.filter((id) => seen.get(id) !== 1)).toEqual([]);
}

/** Adds rows, deletes some and moves others, all over the order; gives the ids of those that it touched. */
async function disturb({ sql }: Pick<Backend, "sql">, every: number): Promise<string[]> {
  const count = ++rounds;
  const added = await sql(
    `insert into things
    with recursive counter(n) as (select 1 union all select n + 1 from counter where n < 12)
    select 'new ' || n || ' ' || ?, iif(n % 4 = 0, null, 'word ' || (n * 83)), 'name ' || (n * 4), null, n * 400, null,
      null, null, 1769860800 + n * 7000 from counter returning id`,
    count,
  );
  const some = `select id from things where rowid % ${every} = ? % ${every}`;
  const moved = await sql(
    `update things set size = 5000 - size, word = iif(size % 2, null, 'word 5'),
    made_at = made_at + 40000, name = 'name 7' where id in (${some}) returning id`,
    count * 131,
  );
  const gone = await sql(`delete from things where id in (${some}) returning id`, count * 373);
  return [...added, ...moved, ...gone].map(({ id }) => String(id));
}

let rounds = 0;

async function idsIn({ sql }: Pick<Backend, "sql">): Promise<string[]> {
  return (await sql("select id from things")).map(({ id }) => String(id));
}
