import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs, tryOften } from "../support/runs.js";
import { databases } from "../support/site.js";
import { useEveryColumn } from "./every-column.js";
import { values, type Sample } from "./samples.js";

const nullable = Object.keys(values).filter((field) => !["always", "counted"].includes(field));

const row = fc.record(
  Object.fromEntries(
    Object.entries(values).map(([field, sample]) => {
      const nothing = fc.constant<Sample>({ sent: null, answered: null });
      return [field, nullable.includes(field) ? fc.oneof({ weight: 4, arbitrary: sample }, nothing) : sample];
    }),
  ),
);

const given = (samples: Readonly<Record<string, Sample>>, side: keyof Sample) =>
  Object.fromEntries(Object.entries(samples).map(([field, sample]) => [field, sample[side]]));

describe.each(databases)("a value of every type of column, on %s", (database) => {
  const site = useEveryColumn(database);

  const answerTo = async (method: string, path: string, body?: unknown) => {
    const response = await site.send(method, `/api/samples${path}`, body === undefined ? {} : { body });
    const text = await response.text();
    return { status: response.status, body: (text === "" ? undefined : JSON.parse(text)) as Record<string, unknown> };
  };

  it("comes back from a create, a get, a list and an update as it was sent", async () => {
    const property = fc.asyncProperty(row, row, async (first, second) => {
      const created = await answerTo("POST", "", given(first, "sent"));
      expect({ status: created.status, body: created.body }).toMatchObject({
        status: 201,
        body: given(first, "answered"),
      });
      const path = `/${String(created.body["id"])}`;
      expect((await answerTo("GET", path)).body).toEqual(created.body);
      const updated = await answerTo("PATCH", path, given(second, "sent"));
      expect({ status: updated.status, body: updated.body }).toMatchObject({
        status: 200,
        body: given(second, "answered"),
      });
      const { body } = await answerTo("GET", `?id=${String(created.body["id"])}`);
      expect(body["data"]).toEqual([updated.body]);
    });
    await tryOften(property, runs(database === "d1" ? 25 : 80, database));
  });

  it("is found by a filter with what came back, and by no filter that excludes it", async () => {
    const scalars = ["words", "mood", "whole", "yes", "second", "millisecond", "share", "price", "ratio", "serial"];
    const one = fc
      .constantFrom(...scalars)
      .chain((field) => fc.tuple(fc.constant(field), values[field] ?? fc.constant({ sent: 0, answered: 0 })));
    const property = fc.asyncProperty(one, async ([field, { sent, answered }]) => {
      const { body } = await answerTo("POST", "", { [field]: sent });
      const text = encodeURIComponent(String(answered));
      const ids = async (query: string) => {
        const page = await answerTo("GET", `?id=${String(body["id"])}&${query}`);
        expect(page.status).toBe(200);
        return (page.body["data"] as { id: number }[]).map(({ id }) => id);
      };
      expect(await ids(`${field}.eq=${text}`)).toEqual([body["id"]]);
      expect(await ids(`${field}.ne=${text}`)).toEqual([]);
      if (field === "yes") return;
      if (answered !== "") expect(await ids(`${field}.in=${text}`)).toEqual([body["id"]]);
      if (answered !== "") expect(await ids(`${field}.nin=${text}`)).toEqual([]);
      if (field === "mood") return;
      expect(await ids(`${field}.gte=${text}&${field}.lte=${text}`)).toEqual([body["id"]]);
      expect(await ids(`${field}.gt=${text}`)).toEqual([]);
    });
    await tryOften(property, runs(database === "d1" ? 60 : 200, database));
  });

  it("is filled in by database and server where a client leaves it out", async () => {
    const { body } = await answerTo("POST", "", { words: "a", whole: 3 });
    expect(body).toMatchObject({
      always: "as ever",
      made: "MADE",
      counted: 7,
      computed: "by a function",
      touched: 1,
      stored: 3,
      virtual: "<a>",
    });
  });

  it.each([
    ["price", "0.1234567890123456"],
    ["price", "1e5"],
    ["price", 5],
    ["price", "9223372036854775808"],
    ["price", "-"],
    ["serial", "9223372036854775808"],
    ["serial", "007"],
    ["serial", 7],
    ["image", "a"],
    ["image", "????"],
    ["image", "YQ"],
    ["huge", "1.5"],
    ["huge", "9".repeat(1001)],
    ["place", { x: 1 }],
    ["stored", 1],
    ["mood", "bad"],
    ["short", "123456789"],
    ["counted", null],
  ])("%s can't be %j", async (field, value) => {
    expect((await answerTo("POST", "", { [field]: value })).status).toBe(400);
  });
});
