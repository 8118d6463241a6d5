import { createClient } from "@libsql/client";
import type { Column, Schema, Table, Type } from "./model.js";
import type { Row, Rows } from "./random-rows.js";

// What a migration has to leave, found without migrating: what SQLite itself makes of one value in one column.

/** The cells of each table, as `quote()` prints them; the key comes first. */
export type Expected =
  | { readonly kind: "rows"; readonly tables: Readonly<Record<string, readonly string[][]>> }
  | { readonly kind: "refused"; readonly why: string };

const scratch = createClient({ url: ":memory:" });
const known = new Map<string, Promise<string>>();

export async function expected(before: Schema, after: Schema, rows: Rows): Promise<Expected> {
  const tables: Record<string, string[][]> = {};
  for (const table of after) {
    const old = before.find(({ id }) => id === table.id);
    const cells = await Promise.all((rows.get(table.id) ?? []).map((row) => rowAfter(row, table, old)));
    const why = await refusal(table, cells);
    if (why !== undefined) return { kind: "refused", why };
    tables[table.name] = cells;
  }
  return { kind: "rows", tables };
}

async function rowAfter(row: Row, table: Table, old: Table | undefined): Promise<string[]> {
  const cells = table.columns.map(async (column) => {
    const from = old?.columns.find(({ id }) => id === column.id);
    const value = from === undefined ? "NULL" : await kept(row[column.id] ?? "NULL", from.type, column.type);
    const isFilled = value === "NULL" && column.default !== undefined && (from === undefined || column.notNull);
    return isFilled ? filled(column) : value;
  });
  return [row["id"] ?? "", ...(await Promise.all(cells))];
}

/** A value that has been in a column of one type, in a column of another. */
function kept(literal: string, from: Type, to: Type): Promise<string> {
  return ask(`${literal} from ${from} to ${to}`, [
    `CREATE TEMP TABLE a (v ${from}); `,
    `CREATE TEMP TABLE b (v ${to})`,
    `INSERT INTO a VALUES (${literal})`,
    "INSERT INTO b SELECT v FROM a",
    "SELECT quote(v) AS q FROM b",
  ]);
}

function filled({ type, default: value }: Column): Promise<string> {
  const literal = typeof value?.value === "number" ? String(value.value) : `'${value?.value}'`;
  return kept(literal, "blob", type);
}

async function refusal({ name, columns }: Table, rows: readonly string[][]): Promise<string | undefined> {
  for (const [at, column] of columns.entries()) {
    const cells = rows.map((row) => row[at + 1] ?? "");
    const values = cells.filter((cell) => cell !== "NULL");
    if (column.notNull && values.length < cells.length) return `${name}.${column.name} is NULL`;
    if (column.index === "unique" && new Set(values).size < values.length) return `${name}.${column.name} is twice`;
    const passes = column.isChecked ? await Promise.all(values.map((value) => isPositive(value, column.type))) : [];
    if (passes.includes(false)) return `${name}.${column.name} is below 0`;
  }
  return undefined;
}

/** As a CHECK compares: in the way of the column's type. */
async function isPositive(literal: string, type: Type): Promise<boolean> {
  const statements = [`CREATE TEMP TABLE a (v ${type})`, `INSERT INTO a VALUES (${literal})`];
  return (await ask(`${literal} in ${type} >= 0`, [...statements, "SELECT quote(v >= 0) AS q FROM a"])) === "1";
}

function ask(question: string, statements: readonly string[]): Promise<string> {
  const answer = known.get(question) ?? batch(statements);
  known.set(question, answer);
  return answer;
}

async function batch(statements: readonly string[]): Promise<string> {
  const clean = ["DROP TABLE IF EXISTS temp.a", "DROP TABLE IF EXISTS temp.b"];
  const results = await scratch.batch([...clean, ...statements], "write");
  return String(results.at(-1)?.rows[0]?.["q"]);
}
