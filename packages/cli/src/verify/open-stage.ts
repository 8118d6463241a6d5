import { randomBytes } from "node:crypto";
import type { Transaction } from "@libsql/client";
import type { Stage, StagedRow } from "@quickback/contract";
import type { Row } from "@quickback/policy";
import { now, type ColumnPolicy, type Policy } from "@quickback/policy/report";
import { getTableColumns, getTableName, is, type Column } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Build } from "../build/build.js";
import { madeValue } from "./make-row.js";
import { openTables, type Statement } from "./open-tables.js";
import { rehearsedCallers } from "./rehearsed-callers.js";

/** A stage, to be closed. */
export interface OpenStage extends Stage {
  /** The columns of a table's key. */
  keyColumns(table: string): readonly string[];
  /** Runs one statement beside the server. */
  execute(statement: Statement | string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

export interface StageOptions {
  /** What time it is for the server, in milliseconds since 1970; the decision table's where it is left out. */
  readonly time?: number;
  /** Whether unique indexes are made: with them no two rows of a table can be put. */
  readonly isIndexed?: boolean;
  /** Told each statement of the server before it runs. */
  readonly onStatement?: (statement: Statement) => void;
}

/** Starts the server of a build over an empty database in memory. Nobody can reach it but the caller. */
export async function openStage(build: Build, policy: Policy, options: StageOptions = {}): Promise<OpenStage> {
  const { time = now, isIndexed = false, onStatement } = options;
  const { client, transaction, database } = await openTables(build, { isIndexed, onStatement });
  const callers = rehearsedCallers();
  const app = build.server.createApp({
    database,
    env: { BETTER_AUTH_SECRET: randomBytes(32).toString("base64"), NODE_ENV: "development" },
    document: build.document,
    reference: async () => new Response(null, { status: 404 }),
    now: () => new Date(time),
    rehearsal: callers,
  });
  const tables = tablesByName(build.server.tables);

  return {
    basePath: build.project.basePath,
    signed: callers.signed,
    ask: async (request) => await takenBack(transaction, () => answer(request)),
    put: async (table, values, number) => await put({ table, values, number }),
    within: async (run) => await takenBack(transaction, run),
    isReference: (table, column) => referencesOf(tables.get(table)).has(column),
    keyColumns: (table) => keyColumnsOf(tables.get(table)),
    execute: async (statement) => (await transaction.execute(statement)).rows,
    async close() {
      transaction.close();
      client.close();
    },
  };

  async function answer(request: Request): Promise<Response> {
    const response = await app.fetch(request);
    // the body is read before what was written is taken back
    return new Response(response.body === null ? null : await response.arrayBuffer(), response);
  }

  async function put(row: { table: string; values: Row; number: number }): Promise<StagedRow> {
    const table = tables.get(row.table);
    if (table === undefined) throw new Error(`The server has no table ${row.table}`);
    const columns = policy.resources.find(({ table: name }) => name === row.table)?.columns ?? [];
    const made = valuesFor(columns, row, getTableColumns(table));
    await database.insert(table).values(made.kept);
    return { ...keyOf(table, made.wire), wire: made.wire };
  }
}

interface Made {
  readonly kept: Record<string, unknown>;
  readonly wire: Readonly<Record<string, unknown>>;
}

function valuesFor(
  columns: readonly ColumnPolicy[],
  { values, number }: { readonly values: Row; readonly number: number },
  own: Readonly<Record<string, Column>>,
): Made {
  const made = columns
    .filter(({ name }) => own[name]?.generated === undefined)
    .map((column) => {
      const wanted = Object.hasOwn(values, column.name) ? values[column.name] : undefined;
      return [column.name, madeValue(column, number, wanted)] as const;
    });
  return {
    kept: Object.fromEntries(made.map(([name, { kept }]) => [name, kept])),
    wire: Object.fromEntries(made.flatMap(([name, value]) => ("wire" in value ? [[name, value.wire]] : []))),
  };
}

async function takenBack<T>(transaction: Transaction, run: () => Promise<T>): Promise<T> {
  await transaction.execute("SAVEPOINT asked");
  try {
    return await run();
  } finally {
    await transaction.execute("ROLLBACK TO asked");
    await transaction.execute("RELEASE asked");
  }
}

/** The tables of a server, by their names in SQL. */
export function tablesByName(tables: Build["server"]["tables"]): ReadonlyMap<string, SQLiteTable> {
  const all = Object.values(tables).filter((table) => is(table, SQLiteTable));
  return new Map(all.map((table) => [getTableName(table), table]));
}

function keyOf(table: SQLiteTable, wire: Made["wire"]): Pick<StagedRow, "key" | "keyColumns"> {
  const names = keyColumnsOf(table);
  const parameter = (name: string) => (names.length === 1 ? "id" : name);
  return { key: Object.fromEntries(names.map((name) => [parameter(name), String(wire[name])])), keyColumns: names };
}

function keyColumnsOf(table: SQLiteTable | undefined): string[] {
  if (table === undefined) return [];
  const [composite] = getTableConfig(table).primaryKeys;
  const isKey = (column: Column) =>
    composite === undefined ? column.primary : composite.columns.some(({ name }) => name === column.name);
  return Object.entries(getTableColumns(table)).flatMap(([name, column]) => (isKey(column) ? [name] : []));
}

function referencesOf(table: SQLiteTable | undefined): ReadonlySet<string> {
  if (table === undefined) return new Set();
  const names = new Set(
    getTableConfig(table).foreignKeys.flatMap((key) => key.reference().columns.map(({ name }) => name)),
  );
  return new Set(Object.entries(getTableColumns(table)).flatMap(([key, { name }]) => (names.has(name) ? [key] : [])));
}
