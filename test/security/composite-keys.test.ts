import { describe, expect, it } from "vitest";
import { useEveryColumn } from "../columns/every-column.js";
import { outcomeOf } from "../support/answers.js";
import { userId } from "../support/accounts.js";
import { databases } from "../support/site.js";

// A key of several columns, the owner among them: A11 and A12 on each verb, and through an action's `db`.

const star = (role: "user" | "other", thing = "sun") => `/api/stars/${userId(role)}/${thing}`;

describe.each(databases)("a row of someone else's under a key of several columns, on %s", (database) => {
  const site = useEveryColumn(database);

  const fill = () =>
    site.batch([
      ["insert into stars values (?, 'sun', 5)", userId("user")],
      ["insert into stars values (?, 'sun', 7)", userId("other")],
    ]);
  const rows = async () => JSON.stringify(await site.sql("select * from stars order by user_id"));

  it.each([
    ["GET", "", undefined],
    ["PATCH", "", { shine: 9 }],
    ["DELETE", "", undefined],
    ["POST", "/brighten", undefined],
  ])("A11 %s%s finds it no more than one that does not exist", async (method, action, body) => {
    await fill();
    const before = await rows();
    const answers = [star("other"), star("other", "moon"), star("user", "moon")].map(async (path) => {
      const answer = await site.send(method, path + action, { as: "user", ...(body && { body }) });
      const text = (await answer.text()).replace(/"requestId":"[^"]+"/, "").replaceAll(path, "");
      return `${answer.status} ${text}`;
    });
    expect(new Set(await Promise.all(answers)).size).toBe(1);
    expect(await Promise.all(answers)).toEqual(expect.arrayContaining([expect.stringMatching(/^404 /)]));
    expect(await rows()).toBe(before);
  });

  it("A12 its owner is not taken from a body, on create or on update", async () => {
    await fill();
    const before = await rows();
    for (const owner of [userId("other"), userId("user"), null]) {
      const created = await site.send("POST", "/api/stars", { as: "user", body: { userId: owner, thing: "moon" } });
      expect(await outcomeOf(created)).toMatch(/^400 (GUARD_SYSTEM_MANAGED|VALIDATION_ERROR)$/);
      const changed = await site.send("PATCH", star("user"), { as: "user", body: { userId: owner } });
      expect(await outcomeOf(changed)).toMatch(/^400 (GUARD_SYSTEM_MANAGED|VALIDATION_ERROR)$/);
    }
    expect(await rows()).toBe(before);
  });

  it("A10 an action's db does not reach it by its whole key", async () => {
    await fill();
    const before = await rows();
    const body = { userId: userId("other"), thing: "sun" };
    const answer = await site.send("POST", "/api/stars/take", { as: "user", body });
    expect(await answer.json()).toEqual({ found: false, changed: false, deleted: false });
    expect(await rows()).toBe(before);
  });

  it("one's own is reached by each of them", async () => {
    await fill();
    expect((await site.send("GET", star("user"), { as: "user" })).status).toBe(200);
    expect((await site.send("PATCH", star("user"), { as: "user", body: { shine: 9 } })).status).toBe(200);
    expect(await (await site.send("POST", `${star("user")}/brighten`, { as: "user" })).json()).toMatchObject({
      shine: 10,
    });
    const body = { userId: userId("user"), thing: "sun" };
    const taken = await site.send("POST", "/api/stars/take", { as: "user", body });
    expect(await taken.json()).toEqual({ found: true, changed: true, deleted: true });
  });
});
