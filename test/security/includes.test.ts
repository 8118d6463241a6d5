import { describe, expect, it } from "vitest";
import { userId, type Role } from "../support/accounts.js";
import { outcomeOf, problemOf, type Json } from "../support/answers.js";
import { hostileNames } from "../support/hostile.js";
import { libraryApp } from "../support/library.js";
import { define, useApp } from "../support/small-app.js";
import { databases } from "../support/site.js";
import { startStopwatch } from "../support/stopwatch.js";

// A02, A03, A09, A24: a row that is included is one that the caller could have read by itself, or it is not there.

const canary = "canary-71aa";

describe.each(databases)("included records, on %s", (database) => {
  const site = useApp(libraryApp, database);

  const fill = () =>
    site.batch([
      ["insert into authors values ('mine', 'Ada', ?, ?, null)", userId("user"), canary],
      ["insert into authors values ('gone', ?, ?, ?, 5)", canary, userId("user"), canary],
      ["insert into authors values ('foreign', ?, ?, ?, null)", canary, userId("other"), canary],
      ["insert into books values ('a', 'mine', null)"],
      ["insert into books values ('b', 'foreign', 'a')"],
      ["insert into books values ('c', 'gone', 'a')"],
      ["insert into books values ('d', null, 'd')"],
      ["insert into editions values ('a', 2001, 'out')"],
      ["insert into editions values ('a', 2002, ?)", canary],
      ["insert into editions values ('b', 2001, 'out')"],
      ["insert into copies values (1, 'a', 2001, ?)", userId("user")],
      ["insert into copies values (2, 'a', 2001, ?)", userId("other")],
      ["insert into copies values (3, 'a', 2002, ?)", userId("user")],
      ["insert into copies values (4, 'b', null, ?)", userId("user")],
      ["insert into secrets values (1, 'a', ?)", canary],
    ]);

  async function ask(path: string, as?: Role): Promise<string> {
    const answer = await site.send("GET", `/api/v1/${path}`, as && { as });
    expect(answer.status).toBe(200);
    return await answer.text();
  }

  async function rows(path: string, as?: Role): Promise<Json[]> {
    const body = JSON.parse(await ask(path, as)) as Json;
    return (body["data"] as Json[] | undefined) ?? [body];
  }

  const valuesOf = (found: readonly Json[], name: string) =>
    Object.fromEntries(found.map((row) => [row["id"], row[name]]));

  it("to one: the record, or null where there is none for the caller", async () => {
    await fill();
    const ada = { id: "mine", name: "Ada" };
    expect(valuesOf(await rows("books?include=author", "user"), "author")).toEqual({
      a: ada,
      b: null,
      c: null,
      d: null,
    });
    expect(valuesOf(await rows("books?include=author"), "author")).toEqual({ a: null, b: null, c: null, d: null });
    expect(await rows("books/a?include=author", "user")).toEqual([{ id: "a", sequelOf: null, author: ada }]);
  });

  it("to many: those that the caller may read, in the order of their keys", async () => {
    await fill();
    const out = { bookId: "a", year: 2001, state: "out" };
    const [asNobody, asEditor] = [await rows("books?include=editions"), await rows("books?include=editions", "editor")];
    expect(asNobody[0]?.["editions"]).toEqual({ data: [out], hasMore: false });
    expect(asEditor[0]?.["editions"]).toEqual({
      data: [out, { bookId: "a", year: 2002, state: canary }],
      hasMore: false,
    });
    expect(asEditor[2]?.["editions"]).toEqual({ data: [], hasMore: false });
  });

  it("of the same table, and of a row itself", async () => {
    await fill();
    const found = await rows("books?include=original,sequels");
    const book = (id: string, sequelOf: string | null) => ({ id, sequelOf });
    expect(valuesOf(found, "original")).toEqual({ a: null, b: book("a", null), c: book("a", null), d: book("d", "d") });
    expect(found[0]?.["sequels"]).toEqual({ data: [book("b", "a"), book("c", "a")], hasMore: false });
    expect(found[3]?.["sequels"]).toEqual({ data: [book("d", "d")], hasMore: false });
  });

  it("by a key of two columns, of which a null names nothing", async () => {
    await fill();
    const found = await rows("copies?include=edition", "user");
    expect(valuesOf(found, "edition")).toEqual({ 1: { bookId: "a", year: 2001, state: "out" }, 3: null, 4: null });
    const [first] = await rows("editions?include=copies", "user");
    expect(first?.["copies"]).toEqual({ data: [{ id: 1, bookId: "a", year: 2001 }], hasMore: false });
  });

  it("two levels deep, each under its own rules", async () => {
    await fill();
    const [a] = await rows("books?id=a&include=editions.copies,author.books", "other");
    const copies = { data: [{ id: 2, bookId: "a", year: 2001 }], hasMore: false };
    const own = { data: [{ bookId: "a", year: 2001, state: "out", copies }], hasMore: false };
    expect(a).toEqual({ id: "a", sequelOf: null, author: null, editions: own });
  });

  it("A09 nothing else: no other's row, no field that is hidden, no error that tells", async () => {
    await fill();
    const paths = [
      "author.books",
      "original.author",
      "sequels.editions",
      "editions.copies",
      "editions.book",
      "secrets",
    ];
    for (const as of [undefined, "user"] as const) {
      const text = await ask(`books?include=${paths.join(",")}`, as);
      expect(text.replaceAll(/"nextCursor":"[^"]*"/g, "")).not.toContain(canary);
      expect(text).toContain('"secrets":{"data":[],"hasMore":false}');
    }
    expect(await ask("books?include=secrets", "admin")).toContain(canary);
  });

  it("a hundred of each row at most, and the answer says that there are more", async () => {
    await site.batch([
      ["insert into books values ('a', null, null), ('b', null, null)"],
      [
        "with recursive n(i) as (select 1 union all select i + 1 from n where i < 101) insert into editions select 'a', i, 'out' from n",
      ],
      [
        "with recursive n(i) as (select 1 union all select i + 1 from n where i < 100) insert into editions select 'b', i, 'out' from n",
      ],
    ]);
    const found = await rows("books?include=editions");
    const shown = found.map((row) => row["editions"] as { data: Json[]; hasMore: boolean });
    expect(shown.map(({ data, hasMore }) => [data.length, data.at(-1)?.["year"], hasMore])).toEqual([
      [100, 100, true],
      [100, 100, false],
    ]);
  });

  it("beside a cursor, which is good for any include", async () => {
    await fill();
    const first = JSON.parse(await ask("books?limit=2")) as { pagination: { nextCursor: string } };
    const next = await rows(`books?limit=2&include=original&cursor=${first.pagination.nextCursor}`);
    expect(next.map((row) => row["original"])).toEqual([
      { id: "a", sequelOf: null },
      { id: "d", sequelOf: "d" },
    ]);
  });

  it.each([
    ["autor", 'Did you mean "author"?'],
    ["secretz", 'Did you mean "secrets"?'],
    ["author,author", "twice"],
    ["author&include=author", "twice"],
    ["", "cannot be included"],
    ["author.books.author", "cannot be included"],
    ["original.secretes", "cannot be included"],
    ["author.name", "cannot be included"],
    ["authorId", 'Did you mean "author"?'],
    ["email", "cannot be included"],
  ])("A03 include=%s is refused", async (text, said) => {
    const problem = await problemOf(await site.send("GET", `/api/v1/books?include=${text}`));
    expect(problem).toMatchObject({ status: 400, code: "VALIDATION_ERROR", errors: [{ path: "include" }] });
    expect(JSON.stringify(problem)).toContain(said.replaceAll('"', '\\"'));
  });

  it.each(hostileNames)("A23 include=%j is refused", async (name) => {
    for (const path of [name, `author.${name}`, `${name}.author`]) {
      for (const url of ["books", "books/a"]) {
        const answer = await site.send("GET", `/api/v1/${url}?include=${encodeURIComponent(path)}`);
        expect(await outcomeOf(answer)).toBe("400 VALIDATION_ERROR");
      }
    }
  });

  it("A24 ten thousand names are refused within a second", async () => {
    const worked = startStopwatch();
    const many = Array.from({ length: 10_000 }, (_, index) => `a${index}`).join(",");
    expect(await outcomeOf(await site.send("GET", `/api/v1/books?include=${many}`))).toBe("400 VALIDATION_ERROR");
    expect(worked()).toBeLessThan(1_000);
  });

  it.each(["author.email=x", "author.name.eq=Ada", "author[name]=Ada", "editions.year=2001", "sort=author.name"])(
    "A02 %s asks nothing of what is related",
    async (query) => {
      const answer = await site.send("GET", `/api/v1/books?${query}`);
      expect(await outcomeOf(answer)).toMatch(/^400 (UNKNOWN_PARAMETER|VALIDATION_ERROR)$/);
    },
  );
});

describe("what the document says", () => {
  it("a PUBLIC list whose includes depend on the caller reads credentials", async () => {
    const { paths } = await define(libraryApp).describe();
    const { get } = (paths as Record<string, { get: { security: object[]; parameters: Json[] } }>)["/api/v1/books"]!;
    expect(get.security).toEqual([{}, { bearerAuth: [] }, { cookieAuth: [] }]);
    const include = get.parameters.find(({ name }) => name === "include");
    expect(include).toMatchObject({
      schema: { items: { enum: expect.arrayContaining(["author", "author.books", "editions.copies", "secrets"]) } },
    });
  });
});
