import type { Schema } from "./model.js";
import type { Rows } from "./random-rows.js";

/** Statements that write the rows, for one transaction; a numbered table has had a higher number than its rows have. */
export function insertRows(schema: Schema, rows: Rows): string[] {
  const inserts = schema.flatMap((table) =>
    (rows.get(table.id) ?? []).map((row) => {
      const names = [table.keyName, ...table.columns.map(({ name }) => name)].map((name) => `"${name}"`);
      const values = [row["id"], ...table.columns.map(({ id }) => row[id])];
      return `INSERT INTO "${table.name}" (${names.join(", ")}) VALUES (${values.join(", ")})`;
    }),
  );
  const numbered = schema.filter(({ key, id }) => key === "numbered" && (rows.get(id) ?? []).length > 0);
  const counters = numbered.map(({ name }) => `UPDATE sqlite_sequence SET seq = 1000 WHERE name = '${name}'`);
  return ["PRAGMA defer_foreign_keys = on", ...inserts, ...counters];
}
