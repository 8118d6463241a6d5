import { anyone, everyRow, many, one, resource, routes, shape } from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { outcomeOf, pageOf, problemOf, type Json } from "../support/answers.js";
import { databases } from "../support/site.js";
import { define, useApp } from "../support/small-app.js";

// `total`, `include` and `cursor` in one request, and how long the URL of one may be.

const shelves = sqliteTable("shelves", { id: text("id").primaryKey(), room: text("room").notNull() });
const books = sqliteTable("books", {
  id: text("id").primaryKey(),
  year: integer("year").notNull(),
  shelfId: text("shelf_id").notNull(),
});

const shelf = resource({
  table: shelves,
  shape: shape("Shelf", z.object({ id: z.string(), room: z.string() })),
  firewall: everyRow(),
  system: [],
  relations: { books: many("books", { id: "shelfId" }) },
});
const book = resource({
  table: books,
  shape: shape("Book", z.object({ id: z.string(), year: z.int(), shelfId: z.string() })),
  firewall: everyRow(),
  system: [],
  relations: { shelf: one("shelves", { shelfId: "id" }) },
});

const allow = anyone();
const app = {
  tables: { shelves, books },
  routes: [
    routes("shelves", {
      "GET /shelves": shelf.list({
        allow,
        filter: ["id", "room"],
        sort: ["room", "id"],
        pageSize: { default: 10, max: 10 },
        include: ["books"],
      }),
      "GET /shelves/{id}": shelf.get({ allow, include: ["books"] }),
    }),
    routes("books", { "GET /books/{id}": book.get({ allow, include: ["shelf"] }) }),
  ],
};

/** Seven shelves in one room, and one in another; shelf `n` has `n` books. */
const filled = [
  ...Array.from({ length: 8 }, (_, shelf) => [
    "insert into shelves values (?, ?)",
    `s${shelf}`,
    shelf < 7 ? "red" : "blue",
  ]),
  ...Array.from({ length: 8 }, (_, shelf) =>
    Array.from({ length: shelf }, (_each, at) => [
      "insert into books values (?, 2000, ?)",
      `b${shelf}${at}`,
      `s${shelf}`,
    ]),
  ).flat(),
] as [string, ...string[]][];

describe.each(databases)("on %s", (database) => {
  const site = useApp(app, database);
  beforeEach(() => site.batch(filled));

  it.each([1, 2, 3, 7, 10])(
    "pages of %i go on by cursor, each with the total of all and the rows that belong",
    async (limit) => {
      const query = `room=red&sort=-room,-id&limit=${limit}&total=true&include=books`;
      const seen: Json[] = [];
      let next = "";
      do {
        const { data, pagination } = await pageOf(await site.send("GET", `/api/v1/shelves?${query}${next}`));
        expect([pagination["total"], pagination["count"]]).toEqual([7, data.length]);
        seen.push(...data);
        next = pagination["nextCursor"] === null ? "" : `&cursor=${String(pagination["nextCursor"])}`;
        expect(pagination["hasMore"]).toBe(next !== "");
      } while (next !== "");
      const want = [6, 5, 4, 3, 2, 1, 0].map((shelf) => ({ id: `s${shelf}`, books: shelf }));
      const got = seen.map(({ id, books: along }) => ({ id, books: (along as { data: unknown[] }).data.length }));
      expect(got).toEqual(want);
    },
  );

  it("a total that is asked for on a later page alone counts all rows, too", async () => {
    const first = await pageOf(await site.send("GET", "/api/v1/shelves?room=red&limit=3"));
    expect(first.pagination).not.toHaveProperty("total");
    const cursor = String(first.pagination["nextCursor"]);
    const path = `/api/v1/shelves?room=red&limit=3&total=true&include=books&cursor=${cursor}`;
    expect((await pageOf(await site.send("GET", path))).pagination).toMatchObject({ total: 7, count: 3 });
  });
});

describe("a URL", () => {
  const site = useApp(app);
  const most = 16_384;

  /** A query whose whole URL is so long: values of a list that no row has. */
  function urlOf(length: number): string {
    const start = "/api/v1/shelves?id.in=";
    return start + "x".repeat(length - "http://my-site.test".length - start.length);
  }

  it("of 16,384 characters is read, and of one more is not", async () => {
    expect(await outcomeOf(await site.send("GET", urlOf(most)))).toBe("200");
    const problem = await problemOf(await site.send("GET", urlOf(most + 1)));
    expect([problem.status, problem.errors]).toEqual([
      400,
      [{ path: "", code: "url_too_long", message: "A URL has 16,384 characters at most." }],
    ]);
  });

  it("of a record that may come with others has the same limit", async () => {
    const many = Array.from({ length: 3000 }, () => "shelf").join(",");
    const { errors } = await problemOf(await site.send("GET", `/api/v1/books/b10?include=${many}`));
    expect(errors?.map(({ code }) => code)).toContain("url_too_long");
  });

  it("has its limit in the document, where it can be long", async () => {
    const { paths } = (await define(app).describe()) as unknown as Described;
    for (const path of ["/shelves", "/shelves/{id}", "/books/{id}"]) {
      expect(paths[`/api/v1${path}`]?.get.description).toContain("The URL has 16,384 characters at most.");
    }
  });
});

interface Described {
  readonly paths: Readonly<Record<string, { readonly get: { readonly description: string } }>>;
}
