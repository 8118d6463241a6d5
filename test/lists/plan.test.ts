import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageOf } from "../support/answers.js";
import { openManyThings, type ManyThings } from "./many-things.js";

// A page far into a list costs what the first one costs: SQLite searches an index for its start.

describe("a page by cursor", () => {
  let many: ManyThings | undefined;
  beforeAll(async () => {
    many = await openManyThings(5_000);
  });
  afterAll(() => many?.close());

  it.each([
    ["", "(id>?)"],
    ["-id", "(id<?)"],
    ["size", "((size,id)>(?,?))"],
    ["-size", "(size<?)"],
    ["-size,-id", "((size,id)<(?,?))"],
    ["word", "(word>?)"],
    ["-word", "(word<?)"],
    ["word,-size", "(word>?)"],
    ["-madeAt,name", "(made_at<?)"],
    ["-madeAt,-name,-id", "((made_at,name)<(?,?))"],
  ])("sorted by %j searches an index for %s", async (sort, want) => {
    const [plan] = await plansOf(`sort=${sort || "id"}`, 2_500);
    expect(plan).toMatch(/^SEARCH things USING (COVERING )?INDEX/);
    expect(plan).toContain(want);
  });

  it("whose order passes from values to NULL makes two statements, each by the index", async () => {
    const plans = await plansOf("sort=-word", (await count("word is not null")) - 10);
    expect(plans.map((plan) => /\(word.\?\)/.exec(plan)?.[0])).toEqual(["(word<?)", "(word=?)"]);
  });

  it("after the last value, or among the NULLs, makes one", async () => {
    expect(await plansOf("sort=-word", (await count("word is not null")) + 2)).toHaveLength(1);
    expect(await plansOf("sort=word", 20)).toHaveLength(1);
  });

  /** The plans of the statements that make the page after the first `before` rows. */
  async function plansOf(query: string, before: number): Promise<string[]> {
    const { pagination } = await page(`${query}&limit=20&offset=${before - 20}`);
    many?.statements.splice(0);
    await page(`${query}&limit=20&cursor=${String(pagination["nextCursor"])}`);
    const plans: string[] = [];
    for (const { sql, parameters } of many?.statements.splice(0) ?? []) {
      const rows = await many?.sql(`explain query plan ${sql}`, ...(parameters as string[])); // drivers take what they were given
      plans.push(String(rows?.[0]?.["detail"]));
    }
    return plans;
  }

  async function page(query: string) {
    const answer = await many?.send("GET", `/api/v1/things?${query}`);
    if (answer?.status !== 200) throw new Error(await answer?.text());
    return await pageOf(answer);
  }

  async function count(condition: string): Promise<number> {
    return Number((await many?.sql(`select count(*) as rows from things where ${condition}`))?.[0]?.["rows"]);
  }
});
