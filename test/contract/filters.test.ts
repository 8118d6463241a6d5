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
  ])("refuse %s as a value", async (query, path) => {
    const problem = await problemOf(await site.send("GET", `/api/v1/pages?${query}`));
    expect(problem).toMatchObject({ status: 400, code: "VALIDATION_ERROR", errors: [{ path }] });
  });

  it.each([
    ["titel=x", 'Did you mean "title"?'],
    ["Title=x", 'Did you mean "title"?'],
    ["title.eqq=x", 'Did you mean "title.eq"?'],
    ["title.like=x", "There is no parameter"],
    ["title.in=x", "There is no parameter"],
    ["title.null=true", "There is no parameter"],
    ["status.gt=draft", "There is no parameter"],
    ["created_at=2026-01-31T12:00:00Z", "There is no parameter"],
    ["title[eq]=x", "There is no parameter"],
    ["title=x&title=x", "more than once"],
    ["limit=1&limit=1", "more than once"],
    ["title.gt=x&title.gt=y", "more than once"],
    ["search=x", "There is no parameter"],
    ["cursor=x", "There is no parameter"],
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
