import type { Connection } from "./engines.js";
import type { Schema } from "./model.js";

/** The cells of each table, as `quote()` prints them, in the order of the keys. */
export async function cellsOf(connection: Connection, schema: Schema): Promise<Record<string, string[][]>> {
  const queries = schema.map(({ name, keyName, columns }) => {
    const cells = [keyName, ...columns.map((column) => column.name)].map((one, at) => `quote("${one}") AS c${at}`);
    return `SELECT ${cells.join(", ")} FROM "${name}" ORDER BY "${keyName}"`;
  });
  const results = queries.length === 0 ? [] : await connection.ask(...queries);
  return Object.fromEntries(
    schema.map(({ name }, at) => [name, (results[at] ?? []).map((row) => Object.values(row).map(String))]),
  );
}

const own = "m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '\\_cf\\_%' ESCAPE '\\'";

/** What a database's tables are, however they have come to be so. */
export async function structureOf(connection: Connection): Promise<Record<string, string[]>> {
  const [columns = [], keys = [], made = []] = await connection.ask(
    `SELECT m.name AS t, x.name AS n, x.type, x."notnull" AS nn, x.dflt_value AS d, x.pk, x.hidden FROM sqlite_master m JOIN pragma_table_xinfo(m.name) x WHERE ${own}`,
    `SELECT m.name AS t, x."table" AS p, x."from" AS f, x."to" AS o, x.on_update, x.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) x WHERE ${own}`,
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL",
  );
  const sql = made
    .map((row) => ({ type: row["type"], name: row["name"], sql: String(row["sql"]).replaceAll(/["`\s]/g, "") }))
    .filter(({ name }) => !/^(sqlite_|_cf_)/.test(String(name)));
  return {
    columns: columns.map((row) => JSON.stringify(Object.values(row))).toSorted(),
    keys: keys.map((row) => JSON.stringify(Object.values(row))).toSorted(),
    indexes: sql
      .filter(({ type }) => type === "index")
      .map((one) => one.sql)
      .toSorted(),
    checks: sql
      .flatMap((one) => (one.type === "table" ? (one.sql.match(/CONSTRAINT\w+CHECK\([^)]*\)/g) ?? []) : []))
      .toSorted(),
    numbered: sql
      .filter((one) => /autoincrement/i.test(one.sql))
      .map(({ name }) => String(name))
      .toSorted(),
  };
}
