import { anonymous, evaluate, interpret, type Context, type Rule } from "@quickback/policy";
import { anyone, resource, shape } from "@quickback/server/v1";
import { asc, type SQL } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { ScopedTable } from "../../packages/server/src/table/scoped-table.js";
import { d1, libsqlInMemory, type Backend, type Statement } from "../support/backends.js";
import { anyContext, anyRow, anyRule, asCells, cells, type CellRow } from "../support/rules.js";
import { runs, tryOften } from "../support/runs.js";
import { schemaSql } from "../support/schema-sql.js";
import { databases } from "../support/site.js";
import { tally } from "../support/tally.js";

const Cell = shape("Cell", z.object({ id: z.int(), size: z.int() }));

/** A resource whose firewall is the rule. */
function behind(rule: Rule) {
  const made = resource({ table: cells, shape: Cell, firewall: { kind: "firewall", rule }, system: ["id"] });
  return made.get({ allow: anyone() }).resource;
}

function inserting(row: CellRow, id: number): Statement {
  const flag = row.flag === null ? null : Number(row.flag);
  return ["insert into cells values (?, ?, ?, ?, ?, ?, ?)", id, row.word, row.name, row.count, row.size, flag, row.at];
}

describe.each(databases)("A19 A21 A22 rules as SQL, on %s", (name) => {
  let backend: Backend | undefined;
  beforeAll(async () => {
    const schema = await schemaSql({ cells });
    backend = name === "d1" ? await d1(schema) : await libsqlInMemory(schema);
  });
  afterAll(() => backend?.close());

  const tries = runs(name === "d1" ? 60 : 1_500, name);
  const someRows = fc.array(anyRow, { minLength: 1, maxLength: 6 });

  async function scoped(rule: Rule, context: Context, rows: readonly CellRow[]) {
    if (backend === undefined) throw new Error("The database is not open");
    await backend.batch([["delete from cells"], ...rows.map(inserting)]);
    const table = new ScopedTable({ resource: behind(rule), database: backend.database, context });
    tally("decisions", rows.length);
    const visible = rows.flatMap((row, id) => (interpret(rule, context, asCells(row)) ? [id] : []));
    return { table, visible, all: () => backend?.sql("select * from cells order by id") ?? [] };
  }

  async function idsIn(table: ScopedTable, where?: SQL): Promise<unknown[]> {
    const found = await table.list({ where, orderBy: [asc(cells.id)], limit: 100, offset: 0 });
    return found.map((row) => row["id"]);
  }

  it("let the rows be seen that the interpreter lets be seen: by list, count and find", async () => {
    const property = fc.asyncProperty(anyRule, anyContext, someRows, async (rule, context, rows) => {
      const { table, visible } = await scoped(rule, context, rows);
      expect(await idsIn(table)).toEqual(visible);
      expect(await table.count(undefined)).toBe(visible.length);
      expect(await table.find(undefined)).toEqual(visible.length === 0 ? undefined : expect.anything());
    });
    await tryOften(property, tries);
  });

  it("let a condition of an operation select the same rows, inside the firewall", async () => {
    const property = fc.asyncProperty(anyRule, anyRule, anyContext, someRows, async (firewall, rule, context, rows) => {
      const { table, visible } = await scoped(firewall, context, rows);
      const admitted = visible.filter((id) => interpret(rule, context, asCells(rows[id] as CellRow)));
      expect(await idsIn(table, table.sqlOf(evaluate(rule, context)))).toEqual(admitted);
    });
    await tryOften(property, tries);
  });

  const writes = fc.constantFrom("update", "softDelete", "delete");

  it("keep every write inside them: whatever it picks, no other row changes", async () => {
    const property = fc.asyncProperty(anyRule, anyContext, someRows, writes, async (rule, context, rows, method) => {
      const settable = !JSON.stringify(rule).includes('"size"');
      fc.pre(method !== "update" || settable); // an update may not set what the firewall rests on
      const { table, visible, all } = await scoped(rule, context, rows);
      const before = await all();
      const given = method === "delete" ? await table.delete(undefined) : await table[method](undefined, { size: 77 });
      const after = await all();
      expect(Boolean(given)).toBe(visible.length > 0);
      const want = before.flatMap((row) => {
        if (!visible.includes(Number(row["id"]))) return [row];
        return method === "delete" ? [] : [{ ...row, size: 77 }];
      });
      expect(after).toEqual(want);
    });
    await tryOften(property, tries);
  });

  it("A14 never let an update set a column that the firewall rests on", async () => {
    const own: Rule = {
      kind: "compare",
      column: "name",
      operator: "equals",
      operand: { kind: "context", path: "userId" },
    };
    const { table, all } = await scoped(own, { ...anonymous, userId: "x" }, [
      { word: null, name: "x", count: 1, size: 1, flag: null, at: null },
    ]);
    await expect(table.update(undefined, { name: "y" })).rejects.toThrow("may not set name");
    expect(await all()).toMatchObject([{ name: "x" }]);
  });

  const missing: readonly unknown[] = [
    undefined,
    null,
    "",
    [],
    Number.NaN,
    Number.POSITIVE_INFINITY,
    {},
    [""],
    [undefined],
  ];
  const every = ["notEquals", "equals", "lessThan", "greaterThanOrEqual", "in", "notIn"] as const;
  const comparisons = name === "d1" ? every.slice(0, 1) : every; // decided before there is any SQL

  it.each(missing.map((value) => [value]))("A19 show nothing to a caller whose id is %j", async (value) => {
    const rows: CellRow[] = ["", "null", "undefined", "x"].map((text) => ({
      word: null,
      name: text,
      count: 0,
      size: 0,
      flag: null,
      at: null,
    }));
    for (const operator of comparisons) {
      for (const column of ["name", "word"]) {
        const rule: Rule = { kind: "compare", column, operator, operand: { kind: "context", path: "userId" } };
        // a caller as a broken session store could hand it over
        const broken = { ...anonymous, userId: value } as Context;
        for (const given of [rule, { kind: "not", rule } satisfies Rule]) {
          const { table } = await scoped(given, broken, rows);
          expect([operator, column, given.kind, await idsIn(table)]).toEqual([operator, column, given.kind, []]);
          expect(await table.count(undefined)).toBe(0);
          expect(await table.delete(undefined)).toBe(false);
        }
      }
    }
  });

  it("A22 bind every value: a literal is never a part of the statement", async () => {
    const texts = ["' or 1=1 --", "%", "_", "\\", '"', "x'; drop table cells; --"];
    for (const text of texts) {
      const rule: Rule = {
        kind: "compare",
        column: "name",
        operator: "in",
        operand: { kind: "literal", value: [text] },
      };
      const rows = [text, "other"].map((one): CellRow => ({
        word: null,
        name: one,
        count: 0,
        size: 0,
        flag: null,
        at: null,
      }));
      const { table, visible } = await scoped(rule, anonymous, rows);
      expect([visible, await idsIn(table)]).toEqual([[0], [0]]);
    }
  });
});

it("a scoped table cannot be made over a rule that names a column which is not there", () => {
  const rule: Rule = { kind: "isNull", column: "constructor" };
  const database = {} as Backend["database"]; // no statement gets so far
  expect(() => new ScopedTable({ resource: behind(rule), database, context: anonymous })).toThrow("does not have");
});
