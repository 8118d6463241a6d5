import { randomBytes } from "node:crypto";
import { createClient, type Client, type Transaction } from "@libsql/client";
import type { Stage, StagedRow } from "@quickback/contract";
import type { Row } from "@quickback/policy";
import { now, type ColumnPolicy, type Policy } from "@quickback/policy/report";
import { drizzle } from "drizzle-orm/libsql";
import { getTableColumns, getTableName, is, type Column } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Build } from "../build/build.js";
import { migrationBetween } from "../migrations/difference/migration-between.js";
import { emptySnapshot, takeSnapshot } from "../migrations/schema/take-snapshot.js";
import { madeValue } from "./make-row.js";
import { rehearsedCallers } from "./rehearsed-callers.js";

/** A stage, to be closed. */
export interface OpenStage extends Stage {
  close(): Promise<void>;
}

/** Starts the server of a build over an empty database in memory. Nobody can reach it but the caller. */
export async function openStage(build: Build, policy: Policy): Promise<OpenStage> {
  const { client, transaction, database } = await openTables(build);
  const callers = rehearsedCallers();
  const app = build.server.createApp({
    database,
    env: { BETTER_AUTH_SECRET: randomBytes(32).toString("base64"), NODE_ENV: "development" },
    document: build.document,
    reference: async () => new Response(null, { status: 404 }),
    now: () => new Date(now),
    rehearsal: callers,
  });
  const tables = tablesByName(build.server.tables);

  return {
    basePath: build.project.basePath,
    signed: callers.signed,
    ask: async (request) => await takenBack(transaction, () => answer(request)),
    put: async (table, values, number) => await put({ table, values, number }),
    isReference: (table, column) => referencesOf(tables.get(table)).has(column),
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

/**
 * An empty database, all of it in one transaction that is never committed, so that no foreign key is ever tested: the rows
 * are not there to make sense, but to be told apart. For the same reason there are no unique indexes and no checks.
 */
async function openTables({ server }: Build) {
  const { statements } = await migrationBetween(
    await emptySnapshot(),
    await takeSnapshot(server.tables, undefined),
    [],
  );
  const client = createClient({ url: ":memory:" });
  const transaction = await client.transaction("write");
  await transaction.execute("PRAGMA defer_foreign_keys = ON");
  await transaction.execute("PRAGMA ignore_check_constraints = ON");
  await transaction.batch(statements.filter((one) => !/^CREATE UNIQUE INDEX/i.test(one)));
  // Drizzle asks a client for nothing but `execute`, which a transaction has too
  return { client, transaction, database: drizzle(transaction as unknown as Client) };
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

function tablesByName(tables: Build["server"]["tables"]): ReadonlyMap<string, SQLiteTable> {
  const all = Object.values(tables).filter((table) => is(table, SQLiteTable));
  return new Map(all.map((table) => [getTableName(table), table]));
}

function keyOf(table: SQLiteTable, wire: Made["wire"]): Pick<StagedRow, "key" | "keyColumns"> {
  const columns = Object.entries(getTableColumns(table));
  const [composite] = getTableConfig(table).primaryKeys;
  const isKey = (column: Column) =>
    composite === undefined ? column.primary : composite.columns.some(({ name }) => name === column.name);
  const names = columns.filter(([, column]) => isKey(column)).map(([name]) => name);
  const parameter = (name: string) => (names.length === 1 ? "id" : name);
  return { key: Object.fromEntries(names.map((name) => [parameter(name), String(wire[name])])), keyColumns: names };
}

function referencesOf(table: SQLiteTable | undefined): ReadonlySet<string> {
  if (table === undefined) return new Set();
  const names = new Set(
    getTableConfig(table).foreignKeys.flatMap((key) => key.reference().columns.map(({ name }) => name)),
  );
  return new Set(Object.entries(getTableColumns(table)).flatMap(([key, { name }]) => (names.has(name) ? [key] : [])));
}
