import type { Rule } from "@quickback/policy";
import { everyRow, resource, routes } from "@quickback/server/v1";
import { describe, expect, it } from "vitest";
import { outcomeOf, pageOf, problemOf } from "../support/answers.js";
import { databases } from "../support/site.js";
import { define, useApp } from "../support/small-app.js";
import { Thing, thingFields, things } from "./things.js";

// D1 takes 100 variables in a statement, and expressions 100 deep. A list says how often a query may filter, and
// keeps to it whatever else the statement holds.

/** True of every row, in `count` comparisons and a list of two hundred values. */
function anyOf(count: number): Rule {
  const compare = (value: number): Rule => ({
    kind: "compare",
    column: "size",
    operator: "notEquals",
    operand: { kind: "literal", value },
  });
  const names = Array.from({ length: 200 }, (_, index) => `name ${index}`);
  return {
    kind: "and",
    rules: [
      { kind: "anyone" },
      { kind: "compare", column: "name", operator: "in", operand: { kind: "literal", value: names } },
      ...Array.from({ length: count }, (_, index) => compare(-index - 1)),
    ],
  };
}

const thing = resource({ table: things, shape: Thing, firewall: everyRow(), system: [] });
const list = (rules: number) =>
  thing.list({
    allow: anyOf(rules),
    filter: thingFields,
    sort: thingFields,
    search: ["id", "word", "name"],
    pageSize: { default: 50, max: 100 },
  });
const app = {
  tables: { things },
  routes: [routes("few-rules", { "GET /few-rules": list(3) }), routes("many-rules", { "GET /many-rules": list(40) })],
};

/** Filters that all rows below pass, no two of one name. */
const filters = thingFields.flatMap((field) => {
  if (field === "flag") return ["flag=true", "flag.eq=true", "flag.ne=false"];
  const [low, value, high, other] = {
    id: ["", "thing", "zzz", "zz"],
    word: ["", "word", "zzz", "zz"],
    name: ["", "name 1", "zzz", "zz"],
    count: ["0", "1", "2", "3"],
    size: ["0", "1", "2", "3"],
    share: ["0", "0.5", "2", "3"],
    at: ["1970-01-01T00:00:00Z", "1970-01-01T00:00:01Z", "1970-01-01T00:00:02Z", "1970-01-01T00:00:03Z"],
    madeAt: ["1970-01-01T00:00:00Z", "1970-01-01T00:00:01Z", "1970-01-01T00:00:02Z", "1970-01-01T00:00:03Z"],
  }[field];
  const tests = { gt: low, gte: low, lt: high, lte: high, ne: other, nin: other };
  const same = field === "id" ? { like: value } : { "": value, eq: value, in: value };
  return Object.entries({ ...tests, ...same }).map(
    ([operator, text]) => `${field}${operator && "."}${operator}=${text}`,
  );
});

describe.each(databases)("the most that a query may hold, on %s", (database) => {
  const site = useApp(app, database);
  const fill = () =>
    site.batch(
      ["thing 1", "thing 2", "thing 3"].map((id) => [
        `insert into things values (?, 'word', 'name 1', 1, 1, 0.5, 1, 1000, 1)`,
        id,
      ]),
    );
  const order = "sort=-word,name,-count,size,-share,flag,-at,madeAt&search=THING&total=true&limit=1";

  it.each([
    ["few-rules", 64],
    ["many-rules", 38],
  ])("%s: %i filters, a search, eight sorts and a cursor", async (tag, most) => {
    await fill();
    const query = `${filters.slice(0, most).join("&")}&${order}`;
    const first = await pageOf(await site.send("GET", `/api/v1/${tag}?${query}`));
    expect([first.data.length, first.pagination["total"]]).toEqual([1, 3]);
    const cursor = String(first.pagination["nextCursor"]);
    const second = await pageOf(await site.send("GET", `/api/v1/${tag}?${query}&cursor=${cursor}`));
    expect(second.data.map(({ id }) => id)).toEqual(["thing 2"]);

    const more = `${filters.slice(0, most + 1).join("&")}&${order}`;
    const problem = await problemOf(await site.send("GET", `/api/v1/${tag}?${more}`));
    expect([problem.status, problem.detail]).toEqual([400, `A query filters ${most} times at most.`]);
  });

  it("each value in a list of fractions counts as a filter", async () => {
    await fill();
    const ask = async (count: number) => {
      const values = Array.from({ length: count }, (_, index) => index + 0.5).join(",");
      return await site.send("GET", `/api/v1/few-rules?share.in=${values}&${order}`);
    };
    expect((await ask(64)).status).toBe(200);
    const { detail } = await problemOf(await ask(65));
    expect(detail).toBe('A query filters 64 times at most; each of the 65 values of "share.in" counts.');
  });

  it("nine sorts are one too many", async () => {
    const answer = await site.send("GET", `/api/v1/few-rules?sort=${thingFields.join(",")}`);
    expect(await outcomeOf(answer)).toBe("400 VALIDATION_ERROR");
  });
});

it("the document says how many filters there may be", async () => {
  const { paths } = await define(app).describe();
  expect(JSON.stringify(paths["/api/v1/few-rules"])).toContain("A query filters 64 times at most.");
  expect(JSON.stringify(paths["/api/v1/many-rules"])).toContain("A query filters 38 times at most.");
});
