import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageOf } from "../support/answers.js";
import type { Statement } from "../support/backends.js";
import { runs, tryOften } from "../support/runs.js";
import { databases } from "../support/site.js";
import { useApp } from "../support/small-app.js";
import { thingsApp } from "./things.js";

// What one operator says of a value, the others say too, whatever way the value travels in.

const wholes = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -3, max: 3 }));
const fractions = fc.double({ noNaN: true, noDefaultInfinity: true });
const words = fc.string({ unit: "binary", maxLength: 6 }).map((text) => text.replaceAll(/[\0\p{Surrogate}]/gu, ""));

const anyRow = fc.record({ count: wholes, share: fractions, word: words });

describe.each(databases)("operators agree, on %s", (database) => {
  const site = useApp(thingsApp, database);

  it("eq, in, gte with lte, and the rows that ne and nin leave", async () => {
    const rows = fc.array(anyRow, { minLength: 1, maxLength: 6 });
    const column = fc.constantFrom("count" as const, "share" as const, "word" as const);
    const property = fc.asyncProperty(rows, column, async (given, name) => {
      await site.batch([["delete from things"], ...given.map(statement)]);
      const value = given[0]?.[name] ?? "";
      const text = encodeURIComponent(String(value));
      const same = given.flatMap((row, index) => (row[name] === value ? [String(index)] : []));
      const others = given.flatMap((row, index) => (row[name] === value ? [] : [String(index)]));
      const empty = text === "";
      expect(await idsOf(`${name}=${text}`)).toEqual(same);
      expect(await idsOf(`${name}.gte=${text}&${name}.lte=${text}`)).toEqual(same);
      expect(await idsOf(`${name}.ne=${text}`)).toEqual(others);
      expect(await idsOf(`${name}.in=${text}&${name}.in=${empty ? "" : text}`)).toEqual(same);
      expect(await idsOf(`${name}.nin=${text}&${name}.nin=${text}`)).toEqual(others);
      if (name !== "word" || empty) return;
      const folded = (word: string) => word.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
      const having = given.flatMap(({ word }, index) =>
        folded(word).includes(folded(String(value))) ? [String(index)] : [],
      );
      expect(await idsOf(`word.like=${text}`)).toEqual(having);
      expect(await idsOf(`search=${text}`)).toEqual(having);
    });
    await tryOften(property, runs(database === "d1" ? 15 : 120, database));
  });

  async function idsOf(query: string): Promise<unknown[]> {
    const { data } = await pageOf(await site.send("GET", `/api/v1/things?${query}`));
    return data.map(({ id }) => id);
  }
});

interface ThingRow {
  readonly count: number;
  readonly share: number;
  readonly word: string;
}

function statement({ count, share, word }: ThingRow, index: number): Statement {
  return [
    "insert into things (id, name, size, made_at, count, share, word) values (?, '', 0, 0, ?, ?, ?)",
    `${index}`,
    count,
    share,
    word,
  ];
}
