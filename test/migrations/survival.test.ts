import * as fc from "fast-check";
import { createClient } from "@libsql/client";
import { describe, expect, onTestFinished, test } from "vitest";
import { migrationBetween } from "../../packages/cli/src/migrations/difference/migration-between.js";
import { emptySnapshot, takeSnapshot } from "../../packages/cli/src/migrations/schema/take-snapshot.js";
import { runs } from "../support/runs.js";
import { betterSqlite3Driver } from "./better-sqlite3.js";
import { betterSqlite3, d1, libsql, overClient, type Connection, type Engine } from "./engines.js";
import { insertRows } from "./insert-rows.js";
import { cellsOf, structureOf } from "./look.js";
import { drizzleTables, type Schema } from "./model.js";
import { expected } from "./oracle.js";
import { randomChange } from "./random-change.js";
import { randomRows, type Rows } from "./random-rows.js";
import { randomSchema } from "./random-schema.js";
import { renamesBetween } from "./renames-between.js";

const usual = runs(200);
// better-sqlite3 is built from source: a machine without a compiler goes without.
const engines: readonly (readonly [name: string, isMissing: boolean, start: () => Engine])[] = [
  ["libsql", false, libsql],
  ["better-sqlite3", betterSqlite3Driver === undefined, betterSqlite3],
  ["d1", false, () => d1(usual.numRuns)],
];

describe.each(engines)("on %s", (name, isMissing, start) => {
  test.skipIf(isMissing)(
    "a random migration keeps whatever both schemas can hold, or changes nothing",
    async () => {
      const engine = start();
      onTestFinished(() => engine.close());
      const seen = { rows: 0, refused: 0 };
      const property = fc.asyncProperty(fc.gen(), async (draw) => {
        const before = randomSchema(draw);
        const after = randomChange(draw, before);
        const rows = randomRows(draw, before);
        const connections = [await engine.open(), overClient(createClient({ url: ":memory:" }))] as const;
        try {
          seen[await migrate({ before, after, rows }, ...connections)] += 1;
        } finally {
          for (const connection of connections) connection.close();
        }
      });
      // To make a case smaller takes a database for each attempt, and D1 has as many as there are runs.
      await fc.assert(property, { ...usual, endOnFailure: name === "d1" });
      // Most of them have to be such that they can be made.
      expect(seen.rows).toBeGreaterThan(3 * seen.refused);
    },
    180_000 * Math.max(1, usual.numRuns / 200),
  );
});

interface Case {
  readonly before: Schema;
  readonly after: Schema;
  readonly rows: Rows;
}

async function migrate({ before, after, rows }: Case, connection: Connection, fresh: Connection) {
  const empty = await emptySnapshot();
  const first = await takeSnapshot(drizzleTables(before), undefined);
  const second = await takeSnapshot(drizzleTables(after), first);
  await connection.apply([...(await migrationBetween(empty, first, [])).statements, ...insertRows(before, rows)]);
  const { statements } = await migrationBetween(first, second, renamesBetween(before, after));
  const want = await expected(before, after, rows);
  if (want.kind === "refused") {
    const [cells, structure] = [await cellsOf(connection, before), await structureOf(connection)];
    await expect(connection.apply(statements), want.why).rejects.toThrow();
    expect(await cellsOf(connection, before)).toEqual(cells);
    expect(await structureOf(connection)).toEqual(structure);
    return "refused";
  }
  await connection.apply(statements);
  expect(await cellsOf(connection, after)).toEqual(want.tables);
  expect(await connection.ask("PRAGMA foreign_key_check")).toEqual([[]]);
  await fresh.apply((await migrationBetween(empty, second, [])).statements);
  expect(await structureOf(connection)).toEqual(await structureOf(fresh));
  await expectNumbers({ before, after, rows }, connection);
  return "rows";
}

/** A numbered table goes on counting where it was. */
async function expectNumbers({ before, after, rows }: Case, connection: Connection): Promise<void> {
  const isNumbered = (schema: Schema, id: string) =>
    schema.some((table) => table.id === id && table.key === "numbered");
  for (const { id, name } of after) {
    if (!isNumbered(before, id) || !isNumbered(after, id) || (rows.get(id) ?? []).length === 0) continue;
    const numbers = await connection.ask(`SELECT seq FROM sqlite_sequence WHERE name = '${name}'`);
    expect(numbers).toEqual([[{ seq: 1000 }]]);
  }
}
