import { sql } from "drizzle-orm";
import {
  blob,
  customType,
  integer,
  numeric,
  real,
  sqliteTable,
  text,
  type SQLiteColumn,
} from "drizzle-orm/sqlite-core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { positionColumns, positionOf, stretchesAfter } from "../../packages/server/src/query/keyset.js";
import { orderBy, type Sort } from "../../packages/server/src/query/sort.js";
import { d1, libsqlInMemory, type Backend } from "../support/backends.js";
import { runs, tryOften } from "../support/runs.js";
import { schemaSql } from "../support/schema-sql.js";
import { databases } from "../support/site.js";

// SQLite keeps any value in any column. A position holds it exactly, though JavaScript could not.

const untyped = customType<{ data: unknown }>({ dataType: () => "any_form" });

const forms = sqliteTable("forms", {
  id: integer("id").primaryKey(),
  text: text("text"),
  integer: integer("integer"),
  real: real("real"),
  numeric: numeric("numeric"),
  blob: blob("blob"),
  untyped: untyped("untyped"),
});

const names = ["text", "integer", "real", "numeric", "blob", "untyped"] as const;

/** SQL literals of every storage class, many of them next to each other. */
const literals = [
  "null",
  "0",
  "1",
  "-1",
  "9007199254740991",
  "9007199254740992",
  "9007199254740993",
  "9223372036854775807",
  "9223372036854775806",
  "-9223372036854775808",
  "0.1",
  "0.30000000000000004",
  "0.3",
  "9007199254740993.5",
  "5e-324",
  "1.7976931348623157e308",
  "9e999",
  "-9e999",
  "''",
  "'0'",
  "'1'",
  "'1.0'",
  "'i1'",
  "'a'",
  "'A'",
  "'\u{1d4b3}'",
  "x''",
  "x'00'",
  "x'61'",
];

describe.each(databases)("a position on %s", (name) => {
  let backend: Backend | undefined;
  beforeAll(async () => {
    const schema = await schemaSql({ forms });
    backend = name === "d1" ? await d1(schema) : await libsqlInMemory(schema);
  });
  afterAll(() => backend?.close());

  it("is exact: one row a page, every row comes once and in order", async () => {
    const row = fc.tuple(...names.map(() => fc.constantFrom(...literals)));
    const term = fc.record({ name: fc.constantFrom(...names), descends: fc.boolean() });
    const terms = fc.uniqueArray(term, { minLength: 1, maxLength: 3, selector: ({ name: column }) => column });
    const property = fc.asyncProperty(fc.array(row, { maxLength: 12 }), terms, async (rows, chosen) => {
      await backend?.sql("delete from forms");
      for (const [id, values] of rows.entries()) {
        await backend?.sql(`insert into forms values (${id}, ${values.join(", ")})`);
      }
      const sort = [...chosen, { name: "id", descends: false } as const].map((one) => ({
        ...one,
        column: column(one.name),
      }));
      expect(await walked(sort)).toEqual(await ordered(sort));
    });
    await tryOften(property, runs(name === "d1" ? 10 : 60, name));
  });

  function column(key: (typeof names)[number] | "id"): SQLiteColumn {
    return forms[key];
  }

  async function ordered(sort: Sort): Promise<unknown[]> {
    const found = await backend?.database
      .select({ id: forms.id })
      .from(forms)
      .orderBy(...orderBy(sort));
    return found?.map(({ id }) => id) ?? [];
  }

  async function walked(sort: Sort): Promise<unknown[]> {
    const ids: unknown[] = [];
    let conditions = [sql`1 = 1`];
    for (;;) {
      let next: Readonly<Record<string, unknown>> | undefined;
      for (const where of conditions) {
        const query = backend?.database
          .select({ id: forms.id, ...positionColumns(sort) })
          .from(forms)
          .where(where);
        next ??= (await query?.orderBy(...orderBy(sort)).limit(1))?.[0];
      }
      if (next === undefined) return ids;
      ids.push(next["id"]);
      if (ids.length > 12) throw new Error(`The walk does not end: ${ids.join(" ")}`);
      conditions = stretchesAfter(sort, JSON.parse(JSON.stringify(positionOf(next, sort))));
    }
  }
});
