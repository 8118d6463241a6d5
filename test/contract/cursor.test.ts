import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../generated/my-site/server/app.js";
import { outcomeOf, pageOf, pageStatement, postStatement, problemOf, type Page } from "../support/answers.js";
import type { Role } from "../support/accounts.js";
import { libsqlInMemory } from "../support/backends.js";
import { runs, tryOften } from "../support/runs.js";
import { schemaSql } from "../support/schema-sql.js";
import { databases, env, useSite } from "../support/site.js";
import { tellingPages } from "../support/telling-pages.js";
import * as tables from "../../generated/my-site/server/tables.js";

describe.each(databases)("a cursor on %s", (database) => {
  const site = useSite(database, "once");
  beforeAll(() =>
    site.batch([
      ...tellingPages.toReversed().map(pageStatement),
      ...["m1", "m2", "m3"].map((id) => postStatement(id, "user", "mine")),
      ...["o1", "o2", "o3"].map((id) => postStatement(id, "other", "theirs")),
    ]),
  );
  const ask = (query: string, as?: Role, list = "pages") => site.send("GET", `/api/v1/${list}?${query}`, as && { as });
  const page = async (query: string, as?: Role, list?: string): Promise<Page> =>
    await pageOf(await ask(query, as, list));
  const cursorOf = async (query: string, as?: Role, list?: string) => {
    const { nextCursor } = (await page(query, as, list)).pagination;
    if (typeof nextCursor !== "string") throw new Error(`?${query} has no second page`);
    return nextCursor;
  };

  it.each([
    ["", "a b c d e f"],
    ["sort=-position", "e b c a f d"],
    ["sort=updatedAt", "a c e b f d"],
    ["sort=-updatedAt", "d b f e a c"],
    ["sort=status,-createdAt", "b e d c a f"],
    ["sort=-title,id", "f e d b c a"],
    ["sort=-updatedAt&updatedAt.lt=1970-01-01T00:00:06Z", "b f e"],
    ["sort=-updatedAt&search=a", "d f a c"],
  ])("?%s leads from page to page", async (query, want) => {
    for (const limit of [1, 2, 3]) {
      const found: unknown[] = [];
      let cursor = "";
      do {
        const { data, pagination } = await page(`${query}&limit=${limit}${cursor}`);
        found.push(...data.map(({ id }) => id));
        cursor = pagination["nextCursor"] === null ? "" : `&cursor=${String(pagination["nextCursor"])}`;
      } while (cursor !== "");
      expect(found.join(" ")).toBe(want);
    }
  });

  it("has a page whose place is not counted", async () => {
    const first = await page("limit=2&total=true");
    expect(first.pagination).toMatchObject({ limit: 2, offset: 0, count: 2, hasMore: true, total: 6 });
    const second = await page(`limit=4&total=true&cursor=${String(first.pagination["nextCursor"])}`);
    expect(second.pagination).toEqual({ limit: 4, count: 4, hasMore: false, nextCursor: null, total: 6 });
  });

  it("is given by a page of any offset, and good for another limit", async () => {
    const cursor = await cursorOf("limit=1&offset=2");
    expect((await page(`limit=2&cursor=${cursor}`)).data.map(({ id }) => id)).toEqual(["d", "e"]);
    expect((await page(`cursor=${cursor}&total=false`)).data.map(({ id }) => id)).toEqual(["d", "e", "f"]);
  });

  it("is good whatever order the parameters come in", async () => {
    const cursor = await cursorOf("limit=1&title.ne=x&position.lte=2&sort=-id");
    expect(await outcomeOf(await ask(`sort=-id&cursor=${cursor}&position.lte=2&limit=1&title.ne=x`))).toBe("200");
  });

  it("survives that the row it names is gone", async () => {
    await site.batch([pageStatement({ id: "aa" })]);
    const cursor = await cursorOf("limit=2");
    await site.batch([["delete from pages where id = ?", "aa"]]);
    expect((await page(`limit=2&cursor=${cursor}`)).data.map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it.each([
    ["another order", "limit=2&sort=title", ""],
    ["the opposite order", "limit=2&sort=title", "sort=-title"],
    ["more order", "limit=2&sort=title", "sort=title,position"],
    ["another filter", "limit=2&position.gte=0", "position.gte=1"],
    ["a filter less", "limit=2&position.gte=0", ""],
    ["a filter more", "limit=2", "position.gte=0"],
    ["another operator", "limit=2&position.gte=0", "position.gt=0"],
    ["another search", "limit=1&search=a", "search=b"],
    ["no search", "limit=1&search=a", ""],
    ["a list parted elsewhere", "limit=1&title.in=Ant&title.in=Cat", "title.in=Cat&title.in=Ant"],
  ])("is refused with %s", async (_name, given, asked) => {
    const cursor = await cursorOf(given);
    expect(await outcomeOf(await ask(`${asked}&cursor=${cursor}`))).toBe("400 INVALID_CURSOR");
  });

  it("is one caller's and one list's", async () => {
    const mine = await cursorOf("limit=1", "user", "posts");
    expect(await outcomeOf(await ask(`cursor=${mine}`, "user", "posts"))).toBe("200");
    expect(await outcomeOf(await ask(`cursor=${mine}`, "other", "posts"))).toBe("400 INVALID_CURSOR");
    expect(await outcomeOf(await ask(`cursor=${mine}`, "user", "pages"))).toBe("400 INVALID_CURSOR");
    const anyones = await cursorOf("limit=1");
    expect(await outcomeOf(await ask(`cursor=${anyones}`, "user", "posts"))).toBe("400 INVALID_CURSOR");
    expect(await outcomeOf(await ask(`cursor=${anyones}`, "user", "pages"))).toBe("200");
  });

  it("is refused as soon as one character of it is another", async () => {
    const cursor = await cursorOf("limit=2&sort=-title");
    const changed = fc.tuple(fc.nat(cursor.length - 1), fc.constantFrom(..."AZaz09-_")).map(([index, character]) => {
      return `${cursor.slice(0, index)}${character}${cursor.slice(index + 1)}`;
    });
    const other = changed.filter((text) => !sameBytes(text, cursor));
    const property = fc.asyncProperty(other, async (text) => {
      expect(await outcomeOf(await ask(`limit=2&sort=-title&cursor=${text}`))).toBe("400 INVALID_CURSOR");
    });
    await tryOften(property, runs(database === "d1" ? 5 : 60, database));
  });

  it.each([
    ["", "400 INVALID_CURSOR"],
    ["x", "400 INVALID_CURSOR"],
    ["eyJpZCI6IngifQ", "400 INVALID_CURSOR"],
    ["null", "400 INVALID_CURSOR"],
    ["%00", "400 INVALID_CURSOR"],
    ["A".repeat(43), "400 INVALID_CURSOR"],
    ["A".repeat(44), "400 INVALID_CURSOR"],
    ["A".repeat(4096), "400 INVALID_CURSOR"],
    ["A".repeat(10_000), "400 INVALID_CURSOR"],
    ["A".repeat(100_000), "400 VALIDATION_ERROR"],
    [`${"A".repeat(43)}W10`, "400 INVALID_CURSOR"],
  ])("?cursor=%s is none", async (cursor, want) => {
    expect(await outcomeOf(await ask(`cursor=${cursor}`))).toBe(want);
  });

  it("is refused beside an offset, with everything else that is wrong", async () => {
    const cursor = await cursorOf("limit=2");
    const problem = await problemOf(await ask(`cursor=${cursor}&offset=0&limit=x`));
    expect(problem).toMatchObject({ status: 400, code: "VALIDATION_ERROR" });
    expect(problem.errors?.map(({ path }) => path).toSorted()).toEqual(["limit", "offset"]);
  });

  it("gives way to offsets where the texts that rows are sorted by are too long", async () => {
    const title = (letter: string) => letter.repeat(4_000);
    await site.batch(
      ["x", "y", "z"].map((letter) =>
        pageStatement({ id: `~${letter}`, title: title(letter), slug: letter.repeat(3) }),
      ),
    );
    const query = "sort=-title&limit=1&search=";
    const first = await page(`${query}zzz`);
    expect(first.pagination).toMatchObject({ offset: 0, hasMore: false, nextCursor: null });
    const long = await page("sort=title&title.gte=xxx&title.lt=%7B&limit=1");
    expect(long.pagination).toEqual({ limit: 1, offset: 0, count: 1, hasMore: true, nextCursor: null });
    // and in the middle of a walk by cursor: then the page says where it stands
    const before = await cursorOf("sort=title&title.gte=bee&title.lt=%7B&limit=1");
    const middle = await page(`sort=title&title.gte=bee&title.lt=%7B&limit=1&cursor=${before}`);
    expect(middle.pagination).toEqual({ limit: 1, offset: 1, count: 1, hasMore: true, nextCursor: null });
    const last = await page("sort=title&title.gte=bee&title.lt=%7B&limit=2&offset=2");
    expect(last.data.map(({ id }) => id)).toEqual(["~y", "~z"]);
    await site.batch([["delete from pages where id like '~%'"]]);
  });
});

describe("the key of cursors", () => {
  it("comes from the secret: a server started anew takes them, one with another secret does not", async () => {
    const backend = await libsqlInMemory(await schemaSql(tables));
    await backend.batch(tellingPages.map(pageStatement));
    const start = (secret: string) =>
      createApp({ database: backend.database, env: { ...env, BETTER_AUTH_SECRET: secret } });
    const ask = async (secret: string, query: string) => await start(secret).request(`/api/v1/pages?limit=2&${query}`);
    const [one, two] = ["first secret of thirty-two letters", "other secret of thirty-two letters"] as const;
    const { nextCursor } = (await pageOf(await ask(one, ""))).pagination;
    expect((await pageOf(await ask(one, `cursor=${String(nextCursor)}`))).data.map(({ id }) => id)).toEqual(["c", "d"]);
    expect(await outcomeOf(await ask(two, `cursor=${String(nextCursor)}`))).toBe("400 INVALID_CURSOR");
    await backend.close();
  });
});

/** The last character of base64 may have bits that mean nothing. */
function sameBytes(left: string, right: string): boolean {
  return Buffer.from(left, "base64url").equals(Buffer.from(right, "base64url"));
}
