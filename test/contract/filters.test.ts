import { holds, type Cell, type Operator } from "@quickback/policy";
import { beforeAll, describe, expect, it } from "vitest";
import { pageStatement, problemOf } from "../support/answers.js";
import { databases, useSite } from "../support/site.js";
import { idsOf, tellingPages as rows, type PageColumn } from "../support/telling-pages.js";

const texts: readonly PageColumn[] = ["id", "slug", "title", "content"];
const times: readonly PageColumn[] = ["createdAt", "updatedAt"];

function asText(column: PageColumn, value: Cell): string {
  return times.includes(column) ? new Date(Number(value)).toISOString() : String(value);
}

const operators: Readonly<Record<string, Operator>> = {
  eq: "equals",
  ne: "notEquals",
  gt: "greaterThan",
  gte: "greaterThanOrEqual",
  lt: "lessThan",
  lte: "lessThanOrEqual",
};

describe.each(databases)("filters on %s", (database) => {
  const site = useSite(database, "once");
  beforeAll(() => site.batch(rows.toReversed().map(pageStatement)));

  const comparable: readonly PageColumn[] = [...texts, "position", ...times];
  const every = [
    ...comparable.flatMap((column) => ["", ...Object.keys(operators)].map((operator) => [column, operator] as const)),
    ...["", "eq", "ne"].map((operator) => ["status", operator] as const),
  ];

  it.each(every)("%s with %j gives exactly the rows that compare so", async (column, operator) => {
    const name = operator === "" ? column : `${column}.${operator}`;
    for (const value of new Set(rows.map((row) => row[column]))) {
      if (value === null) continue;
      const want = rows.filter((row) => holds(row[column], operators[operator] ?? "equals", value)).map(({ id }) => id);
      const found = await idsOf(site, new URLSearchParams({ [name]: asText(column, value), sort: "id" }).toString());
      expect([name, value, found]).toEqual([name, value, want]);
    }
  });

  it("ne is true of rows without a value", async () => {
    expect(await idsOf(site, "updatedAt.ne=1970-01-01T00:00:05Z")).toEqual(["a", "c", "d", "e"]);
  });

  it.each([...comparable, "status" as const])(
    "%s.in takes the rows with one of the values, nin all others",
    async (column) => {
      const values = rows.map((row) => row[column]).filter((value) => value !== null);
      for (const chosen of [values.slice(0, 1), values.slice(1, 3), values, [...values, ...values]]) {
        const list = chosen.map((value) => asText(column, value));
        if (list.join() === "") continue; // an empty list is refused, below
        const among = rows.filter((row) => holds(row[column], "in", chosen)).map(({ id }) => id);
        const others = rows.filter((row) => holds(row[column], "notIn", chosen)).map(({ id }) => id);
        const repeated = (name: string) => new URLSearchParams([...list.map((text) => [name, text]), ["sort", "id"]]);
        expect([chosen, await idsOf(site, repeated(`${column}.in`).toString())]).toEqual([chosen, among]);
        expect([chosen, await idsOf(site, repeated(`${column}.nin`).toString())]).toEqual([chosen, others]);
      }
    },
  );

  it.each([
    ["numbers with commas between", "position.in=1,-3,9007199254740991", ["a", "d", "e"]],
    ["commas and repeats", "position.in=1,-3&position.in=0", ["a", "d", "f"]],
    ["enum values with commas between", "status.in=draft,draft", ["b", "d", "e"]],
    ["timestamps with commas between", "updatedAt.in=1970-01-01T00:00:05Z,1970-01-01T00:00:00Z", ["b", "e", "f"]],
    ["a comma as part of a text", "content.in=a,b", ["c"]],
    ["texts each on its own", "content.in=a,b&content.in=a", ["c", "f"]],
    ["an empty text among others", "content.in=&content.in=a", ["a", "f"]],
    ["like without case", "title.like=AN", ["a"]],
    ["like within a word", "title.like=E", ["b", "d"]],
    ["like with a percent sign as it is", "content.like=%25", ["b"]],
    ["like with no wildcard", "title.like=_", []],
    ["like with case beyond ASCII", "title.like=%C3%9C", ["d"]],
    ["like without folding beyond ASCII", "title.like=%C3%BC", []],
    ["like with NUL", "title.like=%00", []],
    ["like with 200 characters", `title.like=${"%F0%9F%98%80".repeat(200)}`, []],
    ["null", "updatedAt.null=true", ["a", "c"]],
    ["not null", "updatedAt.null=false", ["b", "d", "e", "f"]],
    ["search in every text", "search=B", ["b", "c", "d"]],
    ["search in a slug", "search=BEE", ["b"]],
    ["search with no wildcard", "search=%25", ["b"]],
    ["search for a quote", "search='", ["e"]],
    ["search not in ids, statuses and times", "search=published", []],
    ["search and filters together", "search=a&status=draft", ["d"]],
  ])("read %s", async (_name, query, want) => {
    expect(await idsOf(site, `${query}&sort=id`)).toEqual(want);
  });

  it("take 500 values in a list, however large the statement", async () => {
    const list = Array.from({ length: 499 }, (_, index) => index + 10).join(",");
    expect(await idsOf(site, `position.in=${list},1`)).toEqual(["a"]);
    expect(
      await idsOf(site, `${everyFilter()}&search=a&sort=title,slug,-position,status,content,createdAt,-updatedAt,id`),
    ).toEqual(["c"]);
  });

  /** As many filters as a query may have, all of them true of the row "c". */
  function everyFilter(): string {
    const ofTexts = texts.flatMap((column) => {
      const text = String(rows[2][column]);
      const tests = {
        "": text,
        eq: text,
        gte: text,
        lte: text,
        gt: "",
        lt: "zzz",
        ne: "x",
        like: text,
        in: text,
        nin: "x",
      };
      return Object.entries(tests).map(([operator, value]) => [
        operator === "" ? column : `${column}.${operator}`,
        value,
      ]);
    });
    const ofNumbers = { "": 2, eq: 2, gte: 2, lte: 2, gt: 1, lt: 3, ne: 9, in: 2, nin: 9 };
    const numbers = Object.entries(ofNumbers).map(([operator, value]) => [
      `position${operator && "."}${operator}`,
      String(value),
    ]);
    const times = ["", ".eq", ".gte", ".lte"].map((operator) => [`createdAt${operator}`, "1970-01-01T00:00:02Z"]);
    const more = [
      "status=published",
      "status.eq=published",
      "status.in=published",
      "updatedAt.null=true",
      "status.ne=draft",
      "status.nin=draft",
    ];
    const all = new URLSearchParams([...ofTexts, ...numbers, ...times] as string[][]);
    const names = [...all.entries()].length + more.length;
    expect(names).toBeLessThanOrEqual(64);
    return `${all.toString()}&${more.join("&")}`;
  }

  it("are all of them to be met", async () => {
    expect(await idsOf(site, "position.gte=1&position.lte=2&status=published")).toEqual(["a", "c"]);
    expect(await idsOf(site, "title=Ant&title.ne=Ant")).toEqual([]);
  });

  it.each([
    ["a timestamp with an offset", "createdAt=1970-01-01T01:00:01%2B01:00", ["a"]],
    ["a timestamp in whole seconds", "createdAt=1970-01-01T00:00:01Z", ["a"]],
    ["more zeros than the column keeps", "createdAt=1970-01-01T00:00:01.000000Z", ["a"]],
    ["a negative number", "position=-3", ["d"]],
    ["the greatest whole number", "position=9007199254740991", ["e"]],
    ["an empty text", "content=", ["a"]],
    ["wildcards as plain characters", "content=50%25", ["b"]],
    ["a quote as a plain character", "content=%27", ["e"]],
    ["a wildcard that would match all", "title=%25", []],
    ["a comma as a plain character", "content=a,b", ["c"]],
    ["an encoded ampersand", "content=a%26b%3Dc", ["d"]],
    ["text beyond ASCII", "title=%C3%9Cber", ["d"]],
    ["no folding of case", "title=ant", []],
  ])("read %s", async (_name, query, want) => {
    expect(await idsOf(site, query)).toEqual(want);
  });

  it.each([
    ["position=abc", "position"],
    ["position=", "position"],
    ["position=1.5", "position"],
    ["position=1e3", "position"],
    ["position=0x10", "position"],
    ["position=01", "position"],
    ["position=%2B1", "position"],
    ["position=%201", "position"],
    ["position=NaN", "position"],
    ["position=Infinity", "position"],
    ["position=9007199254740992", "position"],
    ["position.gt=null", "position.gt"],
    ["status=gone", "status"],
    ["status=Draft", "status"],
    ["status.ne=", "status.ne"],
    ["createdAt=yesterday", "createdAt"],
    ["createdAt=0", "createdAt"],
    ["createdAt=2026-01-31", "createdAt"],
    ["createdAt=2026-01-31T12:00:00", "createdAt"],
    ["createdAt=2026-02-30T12:00:00Z", "createdAt"],
    ["createdAt=2026-01-31T12:00:00.0001Z", "createdAt"],
    ["updatedAt.lt=null", "updatedAt.lt"],
    ["updatedAt.null=", "updatedAt.null"],
    ["updatedAt.null=1", "updatedAt.null"],
    ["updatedAt.null=TRUE", "updatedAt.null"],
    ["title.in=", "title.in"],
    ["title.nin=", "title.nin"],
    ["position.in=", "position.in"],
    ["position.in=1,", "position.in"],
    ["position.in=1&position.in=", "position.in"],
    ["position.in=1,x", "position.in"],
    ["position.nin=1,,2", "position.nin"],
    ["status.in=draft,gone", "status.in"],
    ["status.in=draft, published", "status.in"],
    [`position.in=${Array.from({ length: 501 }, (_, index) => index).join(",")}`, "position.in"],
    [Array.from({ length: 501 }, (_, index) => `title.in=${index}`).join("&"), "title.in"],
    ["title.like=", "title.like"],
    [`title.like=${"x".repeat(201)}`, "title.like"],
    ["search=", "search"],
    [`search=${"x".repeat(201)}`, "search"],
  ])("refuse %s as a value", async (query, path) => {
    const problem = await problemOf(await site.send("GET", `/api/v1/pages?${query}`));
    expect(problem).toMatchObject({ status: 400, code: "VALIDATION_ERROR", errors: [{ path }] });
  });

  it.each([
    ["titel=x", 'Did you mean "title"?'],
    ["Title=x", 'Did you mean "title"?'],
    ["title.eqq=x", 'Did you mean "title.eq"?'],
    ["status.like=x", "There is no parameter"],
    ["position.like=1", "There is no parameter"],
    ["title.nin.in=x", "There is no parameter"],
    ["title.null=true", "There is no parameter"],
    ["status.gt=draft", "There is no parameter"],
    ["created_at=2026-01-31T12:00:00Z", "There is no parameter"],
    ["title[eq]=x", "There is no parameter"],
    ["title=x&title=x", "more than once"],
    ["limit=1&limit=1", "more than once"],
    ["title.gt=x&title.gt=y", "more than once"],
    ["title.like=x&title.like=y", "more than once"],
    ["updatedAt.null=true&updatedAt.null=true", "more than once"],
    ["search=x&search=y", "more than once"],
    ["cursor=x&cursor=y", "more than once"],
    ["include=author", "There is no parameter"],
    ["fields=id", "There is no parameter"],
    ["=x", "There is no parameter"],
  ])("refuse ?%s", async (query, said) => {
    const problem = await problemOf(await site.send("GET", `/api/v1/pages?${query}`));
    expect(problem).toMatchObject({ status: 400, code: "UNKNOWN_PARAMETER" });
    expect(problem.detail).toContain(said);
  });

  it("lists every fault of a query at once", async () => {
    const problem = await problemOf(
      await site.send("GET", "/api/v1/pages?limit=0&offset=-1&sort=nothing&total=yes&position=x"),
    );
    expect(problem.errors?.map(({ path }) => path).toSorted()).toEqual([
      "limit",
      "offset",
      "position",
      "sort",
      "total",
    ]);
  });
});
