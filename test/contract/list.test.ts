import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { outcomeOf, pageOf, pageStatement, postStatement, problemOf, type Json } from "../support/answers.js";
import { runs, tryOften } from "../support/runs.js";
import { databases, useSite } from "../support/site.js";
import { idsOf, tellingPages as rows } from "../support/telling-pages.js";

describe.each(databases)("sort on %s", (database) => {
  const site = useSite(database, "once");
  beforeAll(() => site.batch(rows.toReversed().map(pageStatement)));

  it.each([
    ["title", "a c b d e f"],
    ["-title", "f e d b c a"],
    ["position", "d f a b c e"],
    ["-position", "e b c a f d"],
    ["-position,-id", "e c b a f d"],
    ["id,slug,title,content,status,position,createdAt,updatedAt", "a b c d e f"],
    ["status,-createdAt", "b e d c a f"],
    ["updatedAt", "a c e b f d"],
    ["-updatedAt", "d b f e a c"],
    ["id", "a b c d e f"],
    ["-id", "f e d c b a"],
  ])("by %s puts NULL lowest, text by code point, and ties by the key", async (sort, want) => {
    expect((await idsOf(site, `sort=${sort}`)).join(" ")).toBe(want);
  });

  it("is by the key where nothing is said", async () => {
    expect((await idsOf(site, "")).join(" ")).toBe("a b c d e f");
  });

  it.each([
    "",
    ",",
    "title,",
    "-",
    "--title",
    "title,title",
    "title,-title",
    "Title",
    "rowid",
    "created_at",
    "title desc",
    "+title",
  ])("refuses %j", async (sort) => {
    const answer = await site.send("GET", `/api/v1/pages?${new URLSearchParams({ sort }).toString()}`);
    const problem = await problemOf(answer);
    expect(problem.code).toBe("VALIDATION_ERROR");
    expect(new Set(problem.errors?.map(({ path }) => path))).toEqual(new Set(["sort"]));
  });
});

describe.each(databases)("paging on %s", (database) => {
  const site = useSite(database);
  const many = (count: number) => site.batch(Array.from({ length: count }, () => pageStatement()));
  const pagination = async (query: string): Promise<Json> =>
    (await pageOf(await site.send("GET", `/api/v1/pages?${query}`))).pagination;

  it.each([
    ["", 120, { limit: 50, offset: 0, count: 50, hasMore: true }],
    ["limit=100", 120, { limit: 100, offset: 0, count: 100, hasMore: true }],
    ["limit=3", 3, { limit: 3, offset: 0, count: 3, hasMore: false }],
    ["limit=3", 4, { limit: 3, offset: 0, count: 3, hasMore: true }],
    ["limit=1&offset=3", 4, { limit: 1, offset: 3, count: 1, hasMore: false }],
    ["offset=4", 4, { limit: 50, offset: 4, count: 0, hasMore: false }],
    ["offset=2147483647", 4, { limit: 50, offset: 2_147_483_647, count: 0, hasMore: false }],
    ["limit=2&total=true", 5, { limit: 2, offset: 0, count: 2, hasMore: true, total: 5 }],
    ["limit=2&offset=9&total=true", 5, { limit: 2, offset: 9, count: 0, hasMore: false, total: 5 }],
    ["total=true&status=draft", 5, { limit: 50, offset: 0, count: 0, hasMore: false, total: 0 }],
    ["total=false", 0, { limit: 50, offset: 0, count: 0, hasMore: false }],
  ])("?%s over %i rows", async (query, count, want) => {
    await many(count);
    expect(await pagination(query)).toEqual({ ...want, nextCursor: want.hasMore ? expect.any(String) : null });
  });

  it.each([
    "limit=0",
    "limit=101",
    "limit=-1",
    "limit=1.5",
    "limit=",
    "limit=ten",
    "limit=1e1",
    "limit=99999999999",
    "limit=%2B1",
    "offset=-1",
    "offset=2147483648",
    "offset=",
    "offset=1.0",
    "total=",
    "total=1",
    "total=TRUE",
    "total=yes",
  ])("refuses ?%s", async (query) => {
    expect(await outcomeOf(await site.send("GET", `/api/v1/pages?${query}`))).toBe("400 VALIDATION_ERROR");
  });

  it("gives every row once, whatever the page and the order", async () => {
    await many(23);
    await site.sql("update pages set position = (rowid * 7) % 3, title = (rowid * 5) % 4");
    const all = (await idsOf(site, "limit=100")).toSorted();
    const sorts = fc.constantFrom("position", "-position,title", "title", "-title,-id", "updatedAt");
    const paged = fc.asyncProperty(fc.integer({ min: 1, max: 9 }), sorts, async (limit, sort) => {
      const found: unknown[] = [];
      for (let offset = 0; offset <= 23; offset += limit) {
        found.push(...(await idsOf(site, `limit=${limit}&offset=${offset}&sort=${sort}`)));
      }
      expect(found.toSorted()).toEqual(all);
    });
    await tryOften(paged, runs(database === "d1" ? 3 : 15, database));
  });
});

describe.each(databases)("a list behind a firewall, on %s", (database) => {
  const site = useSite(database);

  it("counts, pages and filters the caller's own rows alone", async () => {
    await site.batch([
      ...["m1", "m2", "m3"].map((id) => postStatement(id, "user", "mine")),
      ...["t1", "t2"].map((id) => postStatement(id, "other", "theirs")),
    ]);
    const list = async (query: string) =>
      await pageOf(await site.send("GET", `/api/v1/posts?${query}`, { as: "user" }));
    expect((await list("total=true&limit=2")).pagination).toEqual({
      limit: 2,
      offset: 0,
      count: 2,
      hasMore: true,
      nextCursor: expect.any(String),
      total: 3,
    });
    expect((await list("total=true&ownerId=id-of-other")).pagination).toMatchObject({ count: 0, total: 0 });
    expect((await list("total=true&ownerId.ne=id-of-user")).pagination).toMatchObject({ count: 0, total: 0 });
    expect((await list("title=theirs&total=true")).pagination).toMatchObject({ count: 0, total: 0 });
    expect((await list("sort=-id&limit=1&offset=2")).data.map((row) => row["id"])).toEqual(["m1"]);
  });
});
